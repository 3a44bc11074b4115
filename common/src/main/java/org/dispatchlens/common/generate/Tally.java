package org.dispatchlens.common.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.counts.Mergeable;

/** What articles hold together: their number and words, and the planted evidence. */
public final class Tally implements Mergeable<GeneratedArticle, Tally> {
    /** Number of articles. */
    @JsonProperty
    private long articles;

    /** Words of their clean texts. */
    @JsonProperty
    private long words;

    /** Articles that repeat another outlet's text. */
    @JsonProperty
    private long copies;

    /** Blame rows by {@code accuser>accused}. */
    @JsonProperty
    private final TreeMap<String, Long> blames = new TreeMap<>();

    /** Figures by kind. */
    @JsonProperty
    private final TreeMap<String, Long> figures = new TreeMap<>();

    /** Sum of the figures' values by kind. */
    @JsonProperty
    private final TreeMap<String, Long> values = new TreeMap<>();

    @Override
    public Tally add(GeneratedArticle article) {
        addArticle(article.words());
        copies += article.copy() ? 1 : 0;
        addAll(blames, article.evidence().blames());
        addAll(figures, article.evidence().figures());
        addAll(values, article.evidence().values());
        return this;
    }

    void addArticle(long itsWords) {
        articles++;
        words += itsWords;
    }

    void addBlame(String accuser, String accused) {
        blames.merge(accuser + ">" + accused, 1L, Long::sum);
    }

    void addFigure(String kind, long value) {
        figures.merge(kind, 1L, Long::sum);
        values.merge(kind, value, Long::sum);
    }

    @Override
    public Tally merge(Tally other) {
        articles += other.articles;
        words += other.words;
        copies += other.copies;
        addAll(blames, other.blames);
        addAll(figures, other.figures);
        addAll(values, other.values);
        return this;
    }

    private static void addAll(Map<String, Long> to, Map<String, Long> from) {
        from.forEach((key, n) -> to.merge(key, n, Long::sum));
    }

    /** All counts by a name such as {@code articles} or {@code blames ARM>AZE}, without those that are zero. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("articles", articles);
        counts.put("words", words);
        blames.forEach((key, n) -> counts.put("blames " + key, n));
        figures.forEach((key, n) -> counts.put("figures " + key, n));
        values.forEach((key, n) -> counts.put("values " + key, n));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /** Articles that repeat another outlet's text. */
    public long copies() {
        return copies;
    }

    /** How much there is, in words. */
    public String summary() {
        return articles + " articles, " + words + " words, " + sum(blames) + " blame rows, " + sum(figures)
                + " figures, " + copies + " wire copies";
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
