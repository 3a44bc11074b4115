package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Table {@code outlet_summary}: how much of everything was found in each outlet. */
public final class OutletSummary implements Comparison<OutletSummary> {
    private static final long serialVersionUID = 1L;

    private static final List<TableSpec> COUNTED =
            List.of(EvidenceTables.MENTIONS, EvidenceTables.BLAMES, EvidenceTables.FIGURES, EvidenceTables.QUOTES);

    private static final int SIZES = 3 + COUNTED.size();

    private final TreeMap<String, Line> lines = new TreeMap<>();

    /** Articles with and without copies, sizes, sizes once per wire story; and the span of publication. */
    private record Line(List<Long> sums, String first, String last) implements Serializable {
        private static final long serialVersionUID = 1L;

        Line plus(Line other) {
            List<Long> total = new ArrayList<>();
            for (int i = 0; i < sums.size(); i++) {
                total.add(sums.get(i) + other.sums.get(i));
            }
            return new Line(total, earlier(first, other.first), later(last, other.last));
        }

        private static String earlier(String a, String b) {
            if (a.equals(b)) {
                return a;
            }
            int order = Publication.sortKey(a).compareTo(Publication.sortKey(b));
            return order < 0 || (order == 0 && a.compareTo(b) <= 0) ? a : b;
        }

        private static String later(String a, String b) {
            if (Publication.day(a).isEmpty() || Publication.day(b).isEmpty()) {
                return Publication.day(a).isEmpty() ? b : a;
            }
            return earlier(a, b).equals(a) ? b : a;
        }
    }

    @Override
    public OutletSummary add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        List<Long> sums = new ArrayList<>();
        sums.add(1L);
        sums.add(facts.wireLead() ? 1L : 0L);
        List<Long> sizes = sizes(article);
        sums.addAll(sizes);
        sizes.forEach(size -> sums.add(facts.wireLead() ? size : 0L));
        String published = Publication.day(facts.publishedAt()).isPresent() ? facts.publishedAt() : "";
        lines.merge(facts.outlet(), new Line(sums, published, published), Line::plus);
        return this;
    }

    /** Words, sentences, rows of the counted tables, and pairs with a sentiment. */
    private static List<Long> sizes(ArticleEvidence article) {
        List<Long> sizes = new ArrayList<>();
        sizes.add((long) article.facts().words());
        sizes.add((long) article.facts().sentences());
        COUNTED.forEach(table -> sizes.add((long) article.rows(table).size()));
        sizes.add(pairs(article.rows(EvidenceTables.SENTIMENTS)));
        return sizes;
    }

    /** Several methods score the same pair of sentence and target, each in a row of its own. */
    private static long pairs(List<TableRow> sentiments) {
        return sentiments.stream()
                .map(row -> List.of(row.integer("sentence_id"), row.text("target_id"), row.text("voice")))
                .distinct()
                .count();
    }

    @Override
    public OutletSummary merge(OutletSummary other) {
        other.lines.forEach((outlet, line) -> lines.merge(outlet, line, Line::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return lines.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), options))
                .toList();
    }

    private static TableRow row(String outlet, Line line, CompareOptions options) {
        List<Integer> sums = line.sums().stream().map(Cells::count).toList();
        int raw = 2 + SIZES;
        List<Object> cells = new ArrayList<>(List.of(options.story(), outlet));
        cells.addAll(sums.subList(0, raw));
        cells.add(line.first());
        cells.add(line.last());
        cells.addAll(sums.subList(raw, sums.size()));
        return TableRow.of(ComparisonTables.OUTLET_SUMMARY, cells.toArray());
    }
}
