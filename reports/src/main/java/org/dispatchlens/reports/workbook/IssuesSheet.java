package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
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
