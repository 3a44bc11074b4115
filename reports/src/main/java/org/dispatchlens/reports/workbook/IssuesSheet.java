package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** What a reader should know about the input before trusting the numbers. */
final class IssuesSheet implements ReportSheet {
    static final String NAME = "Data issues";
    private static final int MAX_NAMES = 300;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Data issues",
                "What was rejected, is unknown, or could not be resolved. Nothing is dropped in silence.");
        issues(canvas);
        rejects(canvas);
        names(canvas);
        furniture(canvas);
    }

    private static void issues(SheetCanvas canvas) {
        canvas.heading("Issues");
        List<Field<TableRow>> fields = List.of(
                Field.text("Code", "code").width(24),
                Field.text("Severity", "severity")
                        .marked(row -> row.text("severity").equals("note") ? null : Look.CONFLICT)
                        .width(12),
                Field.text("Subject", "subject").width(40),
                Field.text("Detail", "detail").width(90));
        TableBlock.draw(
                canvas,
                "data_issues",
                fields,
                canvas.book().data().rows(ComparisonTables.DATA_ISSUES),
                "No issues were found.");
    }

    private static void rejects(SheetCanvas canvas) {
        canvas.heading("Rejected files");
        List<Field<TableRow>> fields = List.of(
                Field.text("Code", "code").width(24),
                Field.<TableRow>of("Severity", Look.TEXT, row -> "reject").width(12),
                Field.text("File", "source_file").width(40),
                Field.text("Detail", "detail").width(90));
        TableBlock.draw(
                canvas, "rejects", fields, canvas.book().data().rows(EvidenceTables.REJECTS), "No file was rejected.");
    }

    private static void names(SheetCanvas canvas) {
        List<TableRow> names = canvas.book().data().rows(ComparisonTables.UNRESOLVED_NAMES).stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n"))
                        .thenComparing(row -> row.text("surface")))
                .toList();
        canvas.heading("Names that the codebook does not know");
        canvas.note("By frequency; add those that matter to the codebook's actors."
                + (names.size() > MAX_NAMES
                        ? " Shown: the first " + MAX_NAMES + " of " + Labels.count(names.size()) + "."
                        : ""));
        List<Field<TableRow>> fields = List.of(
                Field.text("Name", "surface").width(24),
                Field.count("Times", "n"),
                Field.text("First article", "article_id")
                        .linked(row -> canvas.book().articles().article(row.text("article_id")))
                        .width(40),
                Field.text("A sentence with it", "sentence").width(90),
                Field.count("Articles", "n_articles"),
                Field.count("Outlets", "n_outlets"));
        TableBlock.draw(
                canvas,
                "unresolved_names",
                fields,
                names.subList(0, Math.min(MAX_NAMES, names.size())),
                "Every name was resolved.");
    }

    private record Removed(String rule, int lines, String outlets, String example) {}

    private static void furniture(SheetCanvas canvas) {
        canvas.heading("Removed lines");
        canvas.note(
                "Site furniture that was taken out of the texts, by rule. Every line is in the export furniture.csv.");
        Map<String, List<TableRow>> byRule = new TreeMap<>();
        canvas.book().data().rows(EvidenceTables.FURNITURE).forEach(row -> byRule.computeIfAbsent(
                        row.text("rule_id"), key -> new ArrayList<>())
                .add(row));
        List<Removed> rows = byRule.entrySet().stream()
                .map(rule -> new Removed(
                        rule.getKey(),
                        rule.getValue().size(),
                        Labels.count(
                                rule.getValue().stream()
                                        .map(row -> row.text("outlet"))
                                        .distinct()
                                        .count(),
                                "outlet",
                                "outlets"),
                        rule.getValue().get(0).text("line")))
                .toList();
        List<Field<Removed>> fields = List.of(
                Field.<Removed>of("Rule", Look.TEXT, Removed::rule).width(24),
                Field.of("Lines", Look.COUNT, Removed::lines),
                Field.<Removed>of("Outlets", Look.TEXT, Removed::outlets).width(40),
                Field.<Removed>of("Example", Look.TEXT, Removed::example).width(90));
        TableBlock.draw(canvas, "furniture", fields, rows, "No lines were removed.");
    }
}
