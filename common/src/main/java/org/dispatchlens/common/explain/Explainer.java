package org.dispatchlens.common.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.extract.Extractor.Traced;
import org.dispatchlens.common.ingest.HardWrap;
import org.dispatchlens.common.ingest.Normalizer;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Violence;

/**
 * Explains what the extraction does with a text. Immutable and thread-safe; making one reads the codebook, so make one.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.from(CodebookFiles.builtIn());
 * System.out.println(explainer.explain("Mali accused Chad of shelling a village.").asText());
 * }</pre>
 */
public final class Explainer {
    /** Longest text in characters: more than any article, and still done in seconds. */
    public static final int LONGEST = 100_000;

    /** An article's first line is its title, where other rules hold; this one stands for none. */
    private static final String NO_TITLE = "-\n";

    private final Extractor extractor;
    private final RuleMeanings meanings = RuleMeanings.builtIn();

    private Explainer(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Reads the codebook; throws {@link InputException} where one of its files is wrong. */
    public static Explainer from(CodebookFiles files) {
        return new Explainer(Extractor.from(files));
    }

    /** The text of an unknown outlet on an unknown date. */
    public Explanation explain(String text) {
        return explain(text, "unknown", "");
    }

    /**
     * The text is cleaned as a run does and read as the body of an article: no title, paragraphs between line feeds.
     *
     * @param text one sentence or several; a blank one gives no sentences
     * @param published ISO 8601 date, which decides who holds an office and what {@code last month} is; may be empty
     * @throws InputException where the text is longer than {@link #LONGEST}
     */
    public Explanation explain(String text, String outlet, String published) {
        if (text.length() > LONGEST) {
            throw new InputException("the text has " + text.length() + " characters; explain takes up to " + LONGEST
                    + ": give it one article or a few of its sentences");
        }
        String clean = HardWrap.undo(Normalizer.normalize(text).text()).strip();
        Article article = Article.of("explain", outlet, NO_TITLE + clean).publishedAt(published);
        Traced traced = extractor.traced(article);
        Rebase rebase = new Rebase(NO_TITLE.length());
        List<ExplainedSentence> sentences = traced.clauses().document().sentences().stream()
                .filter(s -> s.sentence().span().start() >= NO_TITLE.length())
                .map(s -> sentence(traced, s, rebase))
                .toList();
        return new Explanation(clean, outlet, published, sentences, rules(traced.extraction()));
    }

    private static ExplainedSentence sentence(Traced traced, AnnotatedSentence sentence, Rebase rebase) {
        int id = sentence.id();
        Extraction all = traced.extraction();
        ParsedWords parsed = new ParsedWords(traced.clauses().of(sentence), rebase);
        return new ExplainedSentence(
                id,
                rebase.of(sentence.sentence().span()),
                sentence.text(),
                parsed.parsed(),
                parsed.words(),
                parsed.verbs(),
                parsed.phrases(),
                of(all.mentions(), m -> m.sentenceId() == id).map(rebase::of).toList(),
                of(all.quotes(), q -> q.sentenceId() == id).map(rebase::of).toList(),
                of(all.blames(), b -> b.sentenceId() == id).map(rebase::of).toList(),
                of(all.figures(), f -> f.sentenceId() == id).map(rebase::of).toList(),
                of(all.sentiments(), s -> s.sentenceId() == id).map(rebase::of).toList(),
                of(all.violence(), v -> v.sentenceId() == id).map(rebase::of).toList(),
                PassedOver.removed(traced, id, rebase),
                PassedOver.whyNot(traced, id, rebase));
    }

    private static <T> Stream<T> of(List<T> rows, java.util.function.Predicate<T> own) {
        return rows.stream().filter(own);
    }

    private Map<String, String> rules(Extraction found) {
        Map<String, String> used = new TreeMap<>();
        Stream.of(
                        found.mentions().stream().map(Mention::ruleId),
                        found.quotes().stream().map(Quote::ruleId),
                        found.blames().stream().map(Blame::ruleId),
                        found.figures().stream().map(Figure::ruleId),
                        found.sentiments().stream().map(Sentiment::ruleId),
                        found.violence().stream().map(Violence::ruleId))
                .flatMap(ids -> ids)
                .forEach(id -> meanings.of(id).ifPresent(means -> used.put(id, means)));
        return used;
    }
}
