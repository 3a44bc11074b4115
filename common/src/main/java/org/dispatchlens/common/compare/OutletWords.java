package org.dispatchlens.common.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Table {@code log_odds}: which words an outlet uses more or less than all others where it tells of blame, violence and
 * figures. Each sentence counts once per article, and a wire copy not at all: its words are not its outlet's choice.
 *
 * <p>Grows with the number of different words and outlets, not of articles.
 */
public final class OutletWords implements Comparison<OutletWords> {
    private static final long serialVersionUID = 1L;

    private static final List<TableSpec> TELLING =
            List.of(EvidenceTables.BLAMES, EvidenceTables.VIOLENCE, EvidenceTables.FIGURES);

    /** Use by outlet of each word. */
    private final HashMap<String, HashMap<String, WordUse>> words = new HashMap<>();
    /** All words of each outlet, with its articles that have any. */
    private final TreeMap<String, WordUse> totals = new TreeMap<>();

    @Override
    public OutletWords add(ArticleEvidence article) {
        if (article.facts().wireLead()) {
            Map<String, Long> counts = counts(article);
            String outlet = article.facts().outlet();
            counts.forEach((word, n) -> count(word, outlet, WordUse.ofArticle(n)));
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            if (all > 0) {
                totals.merge(outlet, WordUse.ofArticle(all), WordUse::plus);
            }
        }
        return this;
    }

    private void count(String word, String outlet, WordUse use) {
        words.computeIfAbsent(word, w -> new HashMap<>()).merge(outlet, use, WordUse::plus);
    }

    private static Map<String, Long> counts(ArticleEvidence article) {
        TreeMap<Integer, String> sentences = new TreeMap<>();
        for (TableSpec table : TELLING) {
            article.rows(table).forEach(row -> sentences.put(row.integer("sentence_id"), row.text("sentence")));
        }
        Map<Integer, List<String>> names = bySentence(article.rows(EvidenceTables.MENTIONS), "surface");
        Map<Integer, List<String>> quoted = bySentence(
                article.rows(EvidenceTables.QUOTES).stream()
                        .filter(quote -> quote.text("kind").equals("DIRECT"))
                        .toList(),
                "content");
        HashMap<String, Long> counts = new HashMap<>();
        sentences.forEach((id, sentence) -> OwnWords.of(
                        sentence, names.getOrDefault(id, List.of()), quoted.getOrDefault(id, List.of()))
                .forEach(word -> counts.merge(word, 1L, Long::sum)));
        return counts;
    }

    private static Map<Integer, List<String>> bySentence(Collection<TableRow> rows, String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.integer("sentence_id"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.text(column), Collectors.toList())));
    }

    @Override
    public OutletWords merge(OutletWords other) {
        other.words.forEach((word, uses) -> uses.forEach((outlet, use) -> count(word, outlet, use)));
        other.totals.forEach((outlet, use) -> totals.merge(outlet, use, WordUse::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        TreeMap<String, TreeMap<String, WordUse>> sorted = new TreeMap<>();
        words.forEach((word, uses) -> sorted.put(word, new TreeMap<>(uses)));
        return new WordRows(sorted, totals, options).rows();
    }
}
