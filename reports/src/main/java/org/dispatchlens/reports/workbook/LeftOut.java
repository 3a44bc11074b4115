package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Findings;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Wording;

/** What most outlets of a story carry and some leave out. */
final class LeftOut {
    private static final int KIND_WIDTH = 14;

    private LeftOut() {}

    static void draw(SheetCanvas canvas) {
        Cut statements = Findings.leftOutRows(canvas.book().data());
        canvas.heading("What most outlets of a story carry and some leave out");
        canvas.note("Statements that at least half of a story's outlets carry, in stories with three outlets or more."
                + " A statement not found is not proof that it was not made in other words."
                + (statements.isCut() ? " " + statements.note() : ""));
        Map<String, List<TableRow>> reports = StatementsSheet.byStatement(canvas.book());
        List<Field<TableRow>> fields = List.of(
                Field.<TableRow>of("Statement", Look.TEXT, row -> Wording.label(row.text("label")))
                        .width(StatementsSheet.LABEL_WIDTH),
                Field.<TableRow>of("Left out by", Look.TEXT, row -> names(row, "left_out_by"))
                        .width(Columns.OUTLET_WIDTH),
                Field.count("Rows", "n_rows").linked(row -> StatementsSheet.all(canvas.book(), row, reports)),
                Field.count("Outlets with it", "n_outlets")
                        .linked(row -> StatementsSheet.all(canvas.book(), row, reports)),
                Field.count("Outlets of the story", "denominator"),
                Field.<TableRow>of("Kind", Look.TEXT, row -> row.text("kind").toLowerCase(Locale.ROOT))
                        .width(KIND_WIDTH),
                Field.text("First article", "article_id")
                        .linked(row -> canvas.book().articles().article(row.text("article_id")))
                        .width(KIND_WIDTH));
        TableBlock.draw(canvas, "left_out", fields, statements.rows(), "No such statement was found in this corpus.");
    }

    private static String names(TableRow row, String column) {
        return String.join(
                "; ",
                Labels.parts(row.text(column)).stream().map(Labels::outlet).toList());
    }
}
