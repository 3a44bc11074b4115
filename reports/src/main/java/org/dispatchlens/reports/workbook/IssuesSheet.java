package org.dispatchlens.reports.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;

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
        ReportData data = canvas.book().data();
        Cut issues = new Cut(
                data.rows(ComparisonTables.DATA_ISSUES),
                data.total(ComparisonTables.DATA_ISSUES),
                "first issues, those that are more than a note before others",
                ComparisonTables.DATA_ISSUES);
        TableBlock.draw(canvas, "data_issues", fields, issues, "No issues were found.");
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

    /** The lines that one rule removed. */
    private static final class Removed {
        private final String rule;
        private final String example;
        private final Set<String> outlets = new HashSet<>();
        private int lines;

        Removed(String rule, String example) {
            this.rule = rule;
            this.example = example;
        }

        void add(TableRow row) {
            lines++;
            outlets.add(row.text("outlet"));
        }
    }

    private static void furniture(SheetCanvas canvas) {
        canvas.heading("Removed lines");
        canvas.note(
                "Site furniture that was taken out of the texts, by rule. Every line is in the export furniture.csv.");
        Map<String, Removed> byRule = new TreeMap<>();
        canvas.book().data().rows(EvidenceTables.FURNITURE).forEach(row -> byRule.computeIfAbsent(
                        row.text("rule_id"), rule -> new Removed(rule, row.text("line")))
                .add(row));
        List<Field<Removed>> fields = List.of(
                Field.<Removed>of("Rule", Look.TEXT, removed -> removed.rule).width(24),
                Field.of("Lines", Look.COUNT, removed -> removed.lines),
                Field.<Removed>of(
                                "Outlets",
                                Look.TEXT,
                                removed -> Labels.count(removed.outlets.size(), "outlet", "outlets"))
                        .width(40),
                Field.<Removed>of("Example", Look.TEXT, removed -> removed.example)
                        .width(90));
        TableBlock.draw(canvas, "furniture", fields, List.copyOf(byRule.values()), "No lines were removed.");
    }
}
