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

    private static final List<TableSpec> COUNTED = List.of(
            EvidenceTables.MENTIONS,
            EvidenceTables.BLAMES,
            EvidenceTables.FIGURES,
            EvidenceTables.QUOTES,
            EvidenceTables.SENTIMENTS);

    private final TreeMap<String, Line> lines = new TreeMap<>();

    /** Sums in the order of the table's columns, and the span of publication. */
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
        sums.add((long) facts.words());
        sums.add((long) facts.sentences());
        COUNTED.forEach(table -> sums.add((long) article.rows(table).size()));
        String published = Publication.day(facts.publishedAt()).isPresent() ? facts.publishedAt() : "";
        lines.merge(facts.outlet(), new Line(sums, published, published), Line::plus);
        return this;
    }

    @Override
    public OutletSummary merge(OutletSummary other) {
        other.lines.forEach((outlet, line) -> lines.merge(outlet, line, Line::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return lines.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    }

    private static TableRow row(String outlet, Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(outlet);
        line.sums().forEach(sum -> cells.add(Cells.count(sum)));
        cells.add(line.first());
        cells.add(line.last());
        return TableRow.of(ComparisonTables.OUTLET_SUMMARY, cells.toArray());
    }
}
