package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.stats.Quantiles;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/** Facts as rows of {@code figure_facts} and {@code figure_reports}. */
final class FactRows {
    private FactRows() {}

    static List<TableRow> facts(List<Fact> facts, CompareOptions options) {
        Map<FactKey, List<String>> sums = PartsAndTotals.notes(facts);
        return facts.stream()
                .map(f -> fact(f, sums.getOrDefault(f.key(), List.of()), options))
                .toList();
    }

    private static TableRow fact(Fact fact, List<String> sums, CompareOptions options) {
        FactKey key = fact.key();
        List<Double> values = fact.values();
        double min = values.isEmpty() ? Double.NaN : Collections.min(values);
        double max = values.isEmpty() ? Double.NaN : Collections.max(values);
        Interval agreed = fact.agreed();
        String side = key.total() ? (fact.both() ? "BOTH" : "") : key.side();
        return TableRow.of(
                ComparisonTables.FIGURE_FACTS,
                key.id(),
                key.event(),
                key.kind(),
                side,
                fact.heads().size(),
                fact.outlets().size(),
                Cells.number(min),
                Cells.number(Quantiles.median(values)),
                Cells.number(max),
                Cells.number(Cells.ratio(max, min)),
                agreed == null ? null : Double.valueOf(agreed.low()),
                agreed == null ? null : Double.valueOf(agreed.high()),
                fact.status(),
                Cells.joined(fact.outlierOutlets()),
                FactNotes.of(fact, sums),
                fact.reports().get(0).article().storyId(),
                key.label(),
                once(fact.heads()).size(),
                (int) once(fact.heads()).stream()
                        .map(f -> f.article().outlet())
                        .distinct()
                        .count(),
                options.asksFor(key, side));
    }

    /** Figures of wire leads. */
    private static List<FigureItem> once(List<FigureItem> figures) {
        return figures.stream().filter(f -> f.article().wireLead()).toList();
    }

    static List<TableRow> reports(List<Fact> facts) {
        List<TableRow> rows = new ArrayList<>();
        for (Fact fact : facts) {
            double median = Quantiles.median(fact.values());
            TreeMap<String, List<FigureItem>> byOutlet = fact.heads().stream()
                    .collect(Collectors.groupingBy(f -> f.article().outlet(), TreeMap::new, Collectors.toList()));
            byOutlet.forEach((outlet, figures) -> rows.add(report(
                    fact.key().id(),
                    outlet,
                    figures,
                    median,
                    fact.outlierOutlets().contains(outlet))));
        }
        return rows;
    }

    private static TableRow report(
            String factId, String outlet, List<FigureItem> figures, double factMedian, boolean outlier) {
        List<Double> values = figures.stream()
                .filter(FigureItem::hasValue)
                .map(FigureItem::value)
                .toList();
        double median = Quantiles.median(values);
        boolean comparable = median > 0 && factMedian > 0;
        return TableRow.of(
                ComparisonTables.FIGURE_REPORTS,
                factId,
                outlet,
                figures.size(),
                Cells.joined(figures.stream().map(FigureItem::surface).toList()),
                values.isEmpty() ? null : Collections.min(values),
                values.isEmpty() ? null : Collections.max(values),
                figures.stream().mapToDouble(f -> f.stated().low()).min().orElseThrow(),
                figures.stream().mapToDouble(f -> f.stated().high()).max().orElseThrow(),
                comparable ? Double.valueOf(Math.log10(median / factMedian)) : null,
                outlier,
                once(figures).size());
    }
}
