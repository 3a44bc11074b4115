package org.dispatchlens.common.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Triggers;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/**
 * Finds direct, indirect and mixed speech with its source. Immutable and thread-safe; made once from the codebook.
 *
 * <p>A quotation without a speech verb of its own takes the source of the sentence before it in the same paragraph or of
 * the quotation that it continues, else of the next sentence of its paragraph.
 */
public final class QuoteExtractor {
    private static final Set<String> FIRST_PERSON = WordSet.of("I", "We", "we");
    private final ClauseGrammar grammar;
    private final SpeechWords words;
    private final Triggers triggers;

    private QuoteExtractor(ClauseGrammar grammar, SpeechWords words) {
        this.grammar = grammar;
        this.words = words;
        this.triggers = grammar.triggers(words.verbs().all(), words.nouns(), words.citing(), Citation.OPENERS);
    }

    public static QuoteExtractor from(CodebookFiles files) {
        return new QuoteExtractor(ClauseGrammar.from(files), SpeechWords.from(files));
    }

    /** All speech of a document in text order. */
    public List<Quote> extract(Document document) {
        return extract(grammar.of(document));
    }

    /** The same on clauses that other families share. */
    public List<Quote> extract(DocumentClauses document) {
        List<Quote> quotes = new ArrayList<>();
        List<Clauses> pending = new ArrayList<>();
        Quote last = null;
        int lastParagraph = -1;
        for (AnnotatedSentence sentence : document.document().sentences()) {
            int paragraph = sentence.sentence().paragraph();
            boolean speech = triggers.in(sentence) || HeadlineSource.possible(sentence);
            if (sentence.quoted().isEmpty() && !speech) {
                continue;
            }
            Clauses clauses = document.of(sentence);
            List<Quote> own = attributed(clauses);
            boolean near = last != null && paragraph - lastParagraph <= 1;
            quotes.addAll(own);
            if (own.isEmpty()) {
                Quote source = near && (paragraph == lastParagraph || opensInside(sentence)) ? last : null;
                own = carried(clauses, source);
                quotes.addAll(own);
                pending = source == null && hasQuotation(clauses) ? joined(pending, clauses) : pending;
            } else {
                resolve(quotes, pending, own.get(0), paragraph);
                pending = new ArrayList<>();
            }
            if (!own.isEmpty()) {
                last = own.get(own.size() - 1);
                lastParagraph = paragraph;
            }
        }
        pending.forEach(c -> quotes.addAll(orphans(c, Party.unknown(""))));
        quotes.sort(Comparator.comparingInt(Quote::sentenceId)
                .thenComparing(Quote::span)
                .thenComparing(Quote::ruleId));
        return List.copyOf(quotes);
    }

    private static List<Clauses> joined(List<Clauses> pending, Clauses next) {
        List<Clauses> all = new ArrayList<>(pending);
        all.add(next);
        return all;
    }

    /** Speech whose source stands in the sentence itself. */
    private List<Quote> attributed(Clauses clauses) {
        Parties parties = new Parties(clauses, grammar);
        List<Quote> found = new ArrayList<>();
        List<Spoken> reports = new ReportedSpeech(clauses, words, parties).find();
        reports.forEach(s -> found.add(s.row(clauses, parties)));
        new CitedSource(clauses, words, parties).find(reports).forEach(s -> found.add(s.row(clauses, parties)));
        if (reports.isEmpty()) {
            new HeadlineSource(clauses, words, parties)
                    .find()
                    .map(s -> s.row(clauses, parties))
                    .ifPresent(found::add);
        }
        new Citation(clauses).find().forEach(s -> found.add(s.row(clauses, parties)));
        new NounSpeech(clauses, words, parties).find().forEach(s -> found.add(s.row(clauses, parties)));
        for (Span quoted : clauses.sentence().quoted()) {
            if (found.stream().noneMatch(q -> q.span().overlaps(quoted))) {
                reports.stream()
                        .flatMap(r -> r.opening(clauses, quoted).stream())
                        .findFirst()
                        .map(s -> s.row(clauses, parties))
                        .or(() -> QuotedWords.of(clauses, parties, words, quoted))
                        .ifPresent(found::add);
            }
        }
        return found.stream().map(q -> firstPerson(q, found)).toList();
    }

    /** {@code "I think ...", X said}: I is X, where the sentence says so; else whoever is quoted. */
    private static Quote firstPerson(Quote quote, List<Quote> all) {
        Span source = quote.sourceSpan();
        if (source == null || !FIRST_PERSON.contains(quote.source().text())) {
            return quote;
        }
        return all.stream()
                .filter(q -> !q.equals(quote) && q.sourceSpan() != null)
                .filter(q -> q.span().contains(source)
                        && !FIRST_PERSON.contains(q.source().text()))
                .findFirst()
                .map(q -> quote.withSource(q.source()))
                .orElse(quote);
    }

    private static boolean opensInside(AnnotatedSentence sentence) {
        return !sentence.quoted().isEmpty()
                && sentence.quoted().get(0).start() - sentence.sentence().span().start() <= 1;
    }

    private static boolean hasQuotation(Clauses clauses) {
        return clauses.sentence().quoted().stream().anyMatch(q -> QuotedWords.longEnough(clauses, q));
    }

    private static List<Quote> carried(Clauses clauses, Quote source) {
        return source == null ? List.of() : orphans(clauses, source.source());
    }

    private static List<Quote> orphans(Clauses clauses, Party source) {
        return clauses.sentence().quoted().stream()
                .filter(q -> QuotedWords.longEnough(clauses, q))
                .map(q -> QuotedWords.carried(clauses, q, source, source.text().isEmpty() ? 0.2 : 0.6))
                .toList();
    }

    /** Gives quotations that waited for a source the one that follows in their paragraph. */
    private static void resolve(List<Quote> quotes, List<Clauses> pending, Quote next, int paragraph) {
        for (Clauses c : pending) {
            boolean same = c.sentence().sentence().paragraph() == paragraph;
            quotes.addAll(
                    orphans(c, Optional.of(next.source()).filter(s -> same).orElse(Party.unknown(""))));
        }
    }
}
