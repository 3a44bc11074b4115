package org.dispatchlens.reports.page;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.OutletTests;
import org.dispatchlens.reports.ReportData;

/** Whether outlets differ by more than chance, in their measures and in their words. */
final class TestPageTables {
    private TestPageTables() {}

    static PageTable tests(ReportData data, OutletCells outlets) {
        List<TableRow> rows = OutletTests.made(data);
        return PageTable.of(
                "t-tests",
                "Differences between outlets",
                "Permutation tests: articles change hands between two outlets at random. q: p after Benjamini-Hochberg over"
                        + " all n = " + Labels.count(rows.size(), "test", "tests")
                        + "; significant where q is at most 0.05. The surest stand first.",
                TestTables.OUTLET_TESTS.name(),
                List.of(
                        "Measure",
                        "Outlet A",
                        "Outlet B",
                        "Value A",
                        "Value B",
                        "Difference",
                        "q",
                        "Significant",
                        "Articles A",
                        "Articles B"),
                rows,
                row -> List.of(
                        Cell.text(OutletTests.measure(row)),
                        outlets.of(row.text("outlet_a")),
                        outlets.of(row.text("outlet_b")),
                        Cell.number(row.number("value_a"), OutletTests.value(row, "value_a")),
                        Cell.number(row.number("value_b"), OutletTests.value(row, "value_b")),
                        Cell.score(row.number("difference")),
                        Cell.number(row.number("q_value"), Labels.probability(row.number("q_value"))),
                        Cell.text(row.flag("significant") ? "yes" : "no"),
                        Cell.count(row.integer("n_articles_a")),
                        Cell.count(row.integer("n_articles_b"))));
    }

    static PageTable words(ReportData data, OutletCells outlets) {
        List<TableRow> rows = data.rows(TestTables.LOG_ODDS).stream()
                .filter(row -> !row.text("term").isEmpty())
                .sorted(Comparator.comparing((TableRow row) -> row.number("q_value"))
                        .thenComparing(row -> -Math.abs(row.number("z"))))
                .toList();
        return PageTable.of(
                "t-words",
                "Words that set an outlet apart",
                "Log-odds with an informative Dirichlet prior against all other outlets, of the outlet's own words in sentences"
                        + " with blame, violence or figures. Above 0: it uses the word more.",
                TestTables.LOG_ODDS.name(),
                List.of("Outlet", "Word", "Log-odds", "z", "q", "Uses", "Uses by others", "Articles"),
                rows,
                row -> List.of(
                        outlets.of(row),
                        Cell.text(row.text("term")),
                        Cell.number(
                                row.number("log_odds"),
                                Labels.score(row.number("log_odds")) + " (" + Labels.score(row.number("low")) + " to "
                                        + Labels.score(row.number("high")) + ")"),
                        Cell.score(row.number("z")),
                        Cell.number(row.number("q_value"), Labels.probability(row.number("q_value"))),
                        Cell.count(row.integer("n")),
                        Cell.count(row.integer("n_other")),
                        Cell.count(row.integer("n_articles"))));
    }
}
