package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Wording;
import org.dispatchlens.reports.page.PageTable.Cell;

/** All tables of the page, in reading order. */
final class PageTables {
    private PageTables() {}

    static List<PageTable> of(ReportData data) {
        List<PageTable> tables = new ArrayList<>(List.of(
                outlets(data),
                BlamePageTables.balance(data),
                BlamePageTables.matrix(data),
                BlamePageTables.voices(data),
                facts(data),
                reports(data)));
        tables.addAll(SentimentPageTables.of(data));
        tables.add(statements(data));
        tables.add(issues(data));
        return List.copyOf(tables);
    }

    private static PageTable outlets(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.OUTLET_SUMMARY)) {
            List<Cell> cells = new ArrayList<>();
            Map<String, List<String>> own = Map.of("outlet", List.of(row.text("outlet")));
            cells.add(Cell.text(Labels.outlet(row.text("outlet"))));
            for (String count : List.of("n_articles", "n_once", "n_words", "n_mentions")) {
                cells.add(Cell.count(row.integer(count)));
            }
            cells.add(Cell.count(row.integer("n_blames"), "blames", own));
            cells.add(Cell.count(row.integer("n_figures"), "figures", own));
            cells.add(Cell.count(row.integer("n_quotes")));
            cells.add(Cell.text(period(row)));
            rows.add(cells);
        }
        return new PageTable(
                "t-outlets",
                "Outlets",
                "What was found in each outlet. \u201cOnce\u201d counts articles with each wire story counted once.",
                "outlet_summary",
                List.of(
                        "Outlet",
                        "Articles",
                        "once",
                        "Words",
                        "Mentions",
                        "Blame rows",
                        "Figures",
                        "Quotes",
                        "Published"),
                rows);
    }

    private static String period(TableRow row) {
        String first = day(row.text("first_published"));
        String last = day(row.text("last_published"));
        return first.isEmpty() ? "not known" : first.equals(last) ? first : first + " to " + last;
    }

    private static String day(String instant) {
        return instant.length() > 10 ? instant.substring(0, 10) : instant;
    }

    private static PageTable facts(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.FIGURE_FACTS)) {
            rows.add(List.of(
                    Cell.text(Wording.label(row.text("label"))),
                    Cell.count(row.integer("n_reports"), "figures", Map.of("fact_id", List.of(row.text("fact_id")))),
                    Cell.count(row.integer("n_outlets")),
                    quantity(row, "min"),
                    quantity(row, "median"),
                    quantity(row, "max"),
                    quantity(row, "spread_ratio"),
                    Cell.text(Labels.quantityInterval(row.number("low"), row.number("high"))),
                    Cell.text(row.text("status")),
                    Cell.text(names(row.text("outlier_outlets"))),
                    Cell.text(Wording.note(row.text("note")))));
        }
        return new PageTable(
                "t-facts",
                "Figures, fact by fact",
                "One row for each event, kind and side. Ratio: largest over smallest printed number. Consensus: the interval"
                        + " that most reports share.",
                "figure_facts",
                List.of(
                        "Fact",
                        "Reports",
                        "Outlets",
                        "min",
                        "median",
                        "max",
                        "Ratio",
                        "Consensus",
                        "Status",
                        "Outliers",
                        "Note"),
                rows);
    }

    private static Cell quantity(TableRow row, String column) {
        return Cell.number(row.number(column), Labels.quantity(row.number(column)));
    }

    private static String names(String cell) {
        return Labels.list(Labels.parts(cell).stream().map(Labels::outlet).toList());
    }

    private static PageTable reports(ReportData data) {
        Map<String, String> labels = data.rows(ComparisonTables.FIGURE_FACTS).stream()
                .collect(Collectors.toMap(
                        row -> row.text("fact_id"),
                        row -> Wording.label(row.text("label")),
                        (a, b) -> a,
                        TreeMap::new));
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.FIGURE_REPORTS)) {
            Map<String, List<String>> fields =
                    Map.of("fact_id", List.of(row.text("fact_id")), "outlet", List.of(row.text("outlet")));
            rows.add(List.of(
                    Cell.text(labels.getOrDefault(row.text("fact_id"), row.text("fact_id"))),
                    Cell.text(Labels.outlet(row.text("outlet"))),
                    Cell.count(row.integer("n"), "figures", fields),
                    Cell.text(String.join("; ", Labels.parts(row.text("surfaces")))),
                    Cell.text(Labels.quantityInterval(row.number("low"), row.number("high"))),
                    Cell.score(row.number("deviation")),
                    Cell.text(row.flag("outlier") ? "outlier" : "")));
        }
        return new PageTable(
                "t-reports",
                "Figures, outlet by outlet",
                "What each outlet printed. Deviation: log10 of its median over the fact's median; +1 is ten times as many.",
                "figure_reports",
                List.of("Fact", "Outlet", "n", "Words", "They allow", "Deviation", "Outlier"),
                rows);
    }

    private static PageTable statements(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : widest(data)) {
            rows.add(List.of(
                    Cell.text(Wording.label(row.text("label"))),
                    Cell.text(row.text("kind").toLowerCase(Locale.ROOT)),
                    Cell.count(row.integer("n_rows")),
                    Cell.count(row.integer("n_outlets")),
                    Cell.count(row.integer("denominator")),
                    Cell.text(names(row.text("carried_by"))),
                    Cell.text(names(row.text("left_out_by"))),
                    Cell.text(row.text("wording_moves"))));
        }
        return new PageTable(
                "t-statements",
                "Statements carried and left out",
                "Who blames whom for what, which figures and whose speech, and which outlets of the story carry or leave them out. The"
                        + " most widely carried first. Wording moves: in how many pairs of reports what differs.",
                "statements",
                List.of("Statement", "Kind", "Rows", "Outlets", "of", "Carried by", "Left out by", "Wording moves"),
                rows);
    }

    /** The most widely carried first, since a page shows only the first rows. */
    private static List<TableRow> widest(ReportData data) {
        return data.rows(StatementTables.STATEMENTS).stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_outlets"))
                        .thenComparing(row -> -row.integer("n_rows"))
                        .thenComparing(row -> row.text("statement_id")))
                .toList();
    }

    private static PageTable issues(ReportData data) {
        List<List<Cell>> rows = data.rows(ComparisonTables.DATA_ISSUES).stream()
                .map(row -> List.of(
                        Cell.text(row.text("severity")),
                        Cell.text(row.text("code")),
                        Cell.text(Labels.outlet(row.text("subject"))),
                        Cell.text(Wording.note(row.text("detail")))))
                .toList();
        return new PageTable(
                "t-issues",
                "Data issues",
                "Files that were not read and other things to know before you trust a number.",
                "data_issues",
                List.of("Severity", "Code", "Where", "What"),
                rows);
    }
}
