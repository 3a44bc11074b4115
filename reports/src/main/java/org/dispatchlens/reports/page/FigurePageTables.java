package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;

/** The page's tables about figures. */
final class FigurePageTables {
    private FigurePageTables() {}

    static PageTable facts(ReportData data) {
        Map<String, String> stories = Stories.labels(data);
        return PageTable.of(
                "t-facts",
                "Figures, fact by fact",
                "One row for each event, kind and side. Ratio: largest over smallest printed number. Consensus: the interval"
                        + " that most reports share. The evidence also has the figures that a note sets aside.",
                List.of(
                        "Fact",
                        "Story",
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
                Cut.of(data, Rank.FACTS, PageTable.MOST_ROWS),
                row -> List.of(
                        Cell.text(Wording.label(row.text("label"))),
                        Cell.text(stories.getOrDefault(row.text("story_id"), "")),
                        Cell.count(
                                row.integer("n_reports"),
                                EvidenceKind.FIGURES,
                                Map.of("fact_id", List.of(row.text("fact_id")))),
                        Cell.count(row.integer("n_outlets")),
                        quantity(row, "min"),
                        quantity(row, "median"),
                        quantity(row, "max"),
                        quantity(row, "spread_ratio"),
                        Cell.text(Labels.quantityInterval(row.number("low"), row.number("high"))),
                        Cell.text(row.text("status")),
                        OutletCells.list(row.text("outlier_outlets")),
                        Cell.text(Wording.note(row.text("note")))));
    }

    private static Cell quantity(TableRow row, String column) {
        return Cell.number(row.number(column), Labels.quantity(row.number(column)));
    }

    static PageTable reports(ReportData data, OutletCells outlets) {
        Map<String, String> stories = Stories.labels(data);
        Map<String, TableRow> facts = new TreeMap<>();
        data.rows(ComparisonTables.FIGURE_FACTS).forEach(row -> facts.put(row.text("fact_id"), row));
        return PageTable.of(
                "t-reports",
                "Figures, outlet by outlet",
                "What each outlet printed. Deviation: log10 of its median over the fact's median; +1 is ten times as many."
                        + " The evidence also has the figures that a note sets aside.",
                List.of("Fact", "Story", "Outlet", "n", "Words", "They allow", "Deviation", "Outlier"),
                reports(data),
                row -> List.of(
                        Cell.text(fact(facts, row)),
                        Cell.text(stories.getOrDefault(story(facts, row), "")),
                        outlets.of(row),
                        Cell.count(
                                row.integer("n"),
                                EvidenceKind.FIGURES,
                                Map.of("fact_id", List.of(row.text("fact_id")), "outlet", List.of(row.text("outlet")))),
                        Cell.text(String.join("; ", Labels.parts(row.text("surfaces")))),
                        Cell.text(Labels.quantityInterval(row.number("low"), row.number("high"))),
                        Cell.score(row.number("deviation")),
                        Cell.text(row.flag("outlier") ? "outlier" : "")));
    }

    /** Reports of the first facts, where the page cannot show all. */
    private static Cut reports(ReportData data) {
        return new Cut(
                data.rows(ComparisonTables.FIGURE_REPORTS).stream()
                        .limit(PageTable.MOST_ROWS)
                        .toList(),
                data.total(ComparisonTables.FIGURE_REPORTS),
                "first reports of facts that are contradicted or widely told",
                ComparisonTables.FIGURE_REPORTS);
    }

    private static String fact(Map<String, TableRow> facts, TableRow report) {
        TableRow fact = facts.get(report.text("fact_id"));
        return fact == null ? report.text("fact_id") : Wording.label(fact.text("label"));
    }

    private static String story(Map<String, TableRow> facts, TableRow report) {
        TableRow fact = facts.get(report.text("fact_id"));
        return fact == null ? "" : fact.text("story_id");
    }
}
