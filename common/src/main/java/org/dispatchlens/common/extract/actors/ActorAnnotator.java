package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.UnresolvedName;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.text.QuoteMarks;
import org.dispatchlens.common.text.SentenceSplitter;
import org.dispatchlens.common.text.Tokenizer;

/**
 * Splits an article and finds its actors. Immutable and thread-safe; made once from the codebook.
 *
 * <p>Mentions of a sentence are in text order and do not overlap, with one exception: words that stand for two actors
 * at once ({@code both sides}, {@code each other}) give two mentions with the same span, one per actor, by {@code
 * Via.BOTH_SIDES} or {@code Via.EACH_OTHER}.
 *
 * <p>A demonym that only describes a place or thing ({@code Armenian positions}) is a mention of type {@code STATE} by
 * {@code Via.DEMONYM}; it is nobody who acts. The place of a dateline is no mention. The voice of a mention is {@code
 * DIRECT} inside quotation marks, else {@code OUTLET}.
 */
public final class ActorAnnotator {
    /** {@code TBILISI (Agency) - }, {@code Beirut, Lebanon (AP) — }, {@code KYIV — }. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L} .,'’/-]{1,50}\\([^)\\n]{2,40}\\)|[\\p{Lu}][\\p{Lu} .,'’/]{2,40})\\s*[-–—]+\\s");

    private final NounPhrases phrases;
    private final BothSides bothSides;
    private final References references;
    private final UnresolvedNames unresolvedNames;

    private ActorAnnotator(ActorLexicon lexicon) {
        phrases = new NounPhrases(lexicon);
        bothSides = new BothSides(lexicon);
        references = new References(lexicon);
        unresolvedNames = new UnresolvedNames(lexicon);
    }

    /**
     * Reads {@code actors}, {@code persons}, {@code roles}, {@code ambiguities} and {@code references} from the codebook.
     *
     * @throws org.dispatchlens.common.error.InputException where a file or an entry is wrong
     */
    public static ActorAnnotator from(CodebookFiles files) {
        ActorCodebook codebook = CodebookLinter.check(ActorCodebook.read(files), new CodebookPlaces(files));
        return new ActorAnnotator(new ActorLexicon(codebook));
    }

    /** Sentences, tokens, quotation spans, mentions and names that the codebook does not know. */
    public Document annotate(Article article) {
        String text = article.text();
        List<Span> quoted = QuoteMarks.inside(text);
        List<Draft> drafts = drafts(text, quoted, year(article.publishedAt()));
        History history =
                new History(drafts.stream().map(d -> d.view().phrases()).toList());
        List<AnnotatedSentence> sentences = new ArrayList<>(drafts.size());
        List<UnresolvedName> unresolved = new ArrayList<>();
        for (Draft draft : drafts) {
            SentenceView resolved = resolve(draft.view(), history);
            history.add(resolved, references.subjects().speakerOrSubject(resolved));
            unresolved.addAll(unresolvedNames.find(text, draft.sentence().id(), resolved));
            List<Mention> mentions = resolved.phrases().stream()
                    .map(c -> mention(text, draft, c))
                    .toList();
            sentences.add(new AnnotatedSentence(draft.sentence(), draft.tokens(), mentions, draft.inside()));
        }
        return new Document(article, sentences, unresolved);
    }

    /** A sentence with what it names by itself, before references to other sentences are resolved. */
    private record Draft(Sentence sentence, List<Token> tokens, SentenceView view, List<Span> inside) {}

    /** The year that an ISO 8601 date or instant begins with; 0 for an empty one. */
    private static int year(String published) {
        return published.matches("\\d{4}.*") ? Integer.parseInt(published.substring(0, 4)) : 0;
    }

    private List<Draft> drafts(String text, List<Span> quoted, int year) {
        ArticleContext context = new ArticleContext(text, year);
        List<Draft> drafts = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : SentenceSplitter.split(text)) {
            boolean opens = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            List<Token> tokens = Tokenizer.tokenize(text, sentence.span());
            List<Unit> units = Unit.of(tokens);
            List<Span> inside = clip(quoted, sentence.span());
            int body = opens ? sentence.span().start() + datelineLength(sentence.text()) : 0;
            List<Candidate> found = phrases.find(units, context).stream()
                    .filter(c -> units.get(c.from()).start() >= body)
                    .toList();
            drafts.add(new Draft(sentence, tokens, new SentenceView(units, found, quotedUnits(units, inside)), inside));
        }
        return drafts;
    }

    private SentenceView resolve(SentenceView view, History history) {
        SentenceView withPairs = view.with(bothSides.find(view, history));
        return withPairs.with(references.find(withPairs, history));
    }

    private static int datelineLength(String sentence) {
        Matcher dateline = DATELINE.matcher(sentence);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    private static BitSet quotedUnits(List<Unit> units, List<Span> inside) {
        BitSet quoted = new BitSet();
        for (int i = 0; i < units.size() && !inside.isEmpty(); i++) {
            int start = units.get(i).start();
            if (inside.stream().anyMatch(span -> span.contains(start))) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    private static Mention mention(String text, Draft draft, Candidate c) {
        List<Unit> units = draft.view().units();
        Span span = new Span(units.get(c.from()).start(), units.get(c.to() - 1).end());
        Voice voice = draft.inside().stream().anyMatch(q -> q.contains(span)) ? Voice.DIRECT : Voice.OUTLET;
        Actor actor = c.actor();
        return new Mention(
                draft.sentence().id(),
                span,
                span.of(text),
                actor.id(),
                actor.name(),
                actor.type(),
                actor.state(),
                c.via(),
                voice,
                c.ruleId(),
                c.confidence());
    }

    private static List<Span> clip(List<Span> quoted, Span sentence) {
        return quoted.stream()
                .filter(q -> q.overlaps(sentence))
                .map(q -> new Span(Math.max(q.start(), sentence.start()), Math.min(q.end(), sentence.end())))
                .toList();
    }
}
