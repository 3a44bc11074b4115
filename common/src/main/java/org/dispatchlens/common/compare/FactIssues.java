package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;

/** What a reader should know of figures before trusting them, as rows of {@code data_issues}. */
final class FactIssues {
    private FactIssues() {}

    static List<TableRow> of(List<Fact> facts) {
        List<TableRow> issues = new ArrayList<>();
        for (Fact fact : facts) {
            String id = fact.key().id();
            for (FactOutliers.Outlier outlier : fact.outliers()) {
                String code = outlier.slip() ? "FIGURE_SLIP" : "FIGURE_OUTLIER";
                issues.add(DataIssues.row(code, DataIssues.WARNING, id, outlier.words()));
            }
            if (fact.status().equals(Fact.CONFLICT)) {
                List<String> words =
                        fact.heads().stream().map(FigureItem::surface).toList();
                String detail = fact.key().label() + ": " + Cells.joined(words);
                issues.add(DataIssues.row("FIGURE_CONFLICT", DataIssues.NOTE, id, detail));
            }
        }
        return issues;
    }
}
