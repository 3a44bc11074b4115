package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.TestTables.OUTLET_TESTS;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.OutletTests;

/** Whether outlets differ by more than chance, measure by measure. */
final class DifferencesSheet implements ReportSheet {
    static final String NAME = "Differences";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Differences", "Whether outlets differ by more than chance, measure by measure.");
        List<TableRow> all = canvas.book().data().rows(OUTLET_TESTS);
        List<TableRow> tested = OutletTests.made(canvas.book().data());
        canvas.note("Permutation tests: articles change hands between the two outlets at random. q: p after"
                + " Benjamini-Hochberg over all n = " + Labels.count(tested.size(), "test", "tests")
                + " of this table; a difference counts as significant where q is at most 0.05. The least q stands first."
                + " With more than 12 outlets, each is held against all others together.");
        canvas.skip(1);
        TableArea area = TableBlock.draw(
                canvas, "outlet_tests", fields(canvas.book()), tested, "No two outlets have 5 articles each.");
        List<TableRow> few =
                all.stream().filter(row -> !OutletTests.isMade(row)).toList();
        if (few.isEmpty()) {
            canvas.freeze(area, 1);
            return;
        }
        canvas.heading("Not enough data for a test");
        canvas.note("A test needs 5 articles in each outlet, and the minimum n of rows.");
        TableBlock.draw(canvas, "outlet_tests_not_made", fields(canvas.book()), few, "");
    }

    private static List<Field<TableRow>> fields(Book book) {
        return List.of(
                Field.<TableRow>of("Measure", Look.TEXT, OutletTests::measure).width(40),
                Field.<TableRow>of("Outlet A", Look.TEXT, row -> Labels.outlet(row.text("outlet_a")))
                        .width(Columns.OUTLET_WIDTH),
                Field.<TableRow>of("Outlet B", Look.TEXT, row -> Labels.outlet(row.text("outlet_b")))
                        .width(Columns.OUTLET_WIDTH),
                value("Value A", "value_a"),
                value("Value B", "value_b"),
                Field.number("Difference", Look.HEAT_SCORE, "difference"),
                Field.number("p", Look.P_VALUE, "p_value"),
                Field.number("q", Look.P_VALUE, "q_value"),
                Field.<TableRow>of("Significant", Look.TEXT, DifferencesSheet::verdict)
                        .marked(row -> row.flag("significant") ? Look.CONFLICT : null)
                        .width(16),
                Field.count("n A", "n_a").linked(row -> TestLinks.of(book, row, "outlet_a", "n_a")),
                Field.count("n B", "n_b").linked(row -> TestLinks.of(book, row, "outlet_b", "n_b")),
                Field.count("Articles A", "n_articles_a").linked(row -> TestLinks.of(book, row, "outlet_a", "n_a")),
                Field.count("Articles B", "n_articles_b").linked(row -> TestLinks.of(book, row, "outlet_b", "n_b")),
                Field.text("How", "method").width(14),
                Columns.status());
    }

    private static Field<TableRow> value(String header, String column) {
        return Field.number(header, Look.SCORE, column)
                .marked(row -> OutletTests.isShare(row) && row.get(column) != null ? Look.SHARE : null);
    }

    private static String verdict(TableRow row) {
        return !OutletTests.isMade(row) ? "" : row.flag("significant") ? "yes" : "no";
    }
}
