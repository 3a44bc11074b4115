package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.TestTables.OUTLET_TESTS;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;

/** Whether outlets differ by more than chance, measure by measure. */
final class DifferencesSheet implements ReportSheet {
    static final String NAME = "Differences";
    static final String OK = "ok";

    private static final Map<String, String> MEASURES = Map.of(
            "blame_balance", "blame balance",
            "own_share", "share of blame in own voice",
            "agentless_share", "share of violence without agent",
            "speech_share", "share of speech",
            "actor_share", "share of mentions",
            "sentiment", "mean sentiment");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Differences", "Whether outlets differ by more than chance, measure by measure.");
        List<TableRow> all = canvas.book().data().rows(OUTLET_TESTS);
        List<TableRow> tested = tested(all);
        canvas.note("Permutation tests: articles change hands between the two outlets at random. q: p after"
                + " Benjamini-Hochberg over all n = " + Labels.count(tested.size(), "test", "tests")
                + " of this table; a difference counts as significant where q is at most 0.05. The least q stands first."
                + " With more than 12 outlets, each is held against all others together.");
        canvas.skip(1);
        TableArea area =
                TableBlock.draw(canvas, "outlet_tests", fields(), tested, "No two outlets have 5 articles each.");
        List<TableRow> few =
                all.stream().filter(row -> !row.text("status").equals(OK)).toList();
        if (few.isEmpty()) {
            canvas.freeze(area, 1);
            return;
        }
        canvas.heading("Not enough data for a test");
        canvas.note("A test needs 5 articles in each outlet, and the minimum n of rows.");
        TableBlock.draw(canvas, "outlet_tests_not_made", fields(), few, "");
    }

    /** Rows with a test, the surest difference first. */
    static List<TableRow> tested(List<TableRow> all) {
        return all.stream()
                .filter(row -> row.text("status").equals(OK))
                .sorted(Comparator.comparing((TableRow row) -> row.number("q_value"))
                        .thenComparing(row -> row.number("p_value"))
                        .thenComparing(row -> -Math.abs(row.number("difference"))))
                .toList();
    }

    private static List<Field<TableRow>> fields() {
        return List.of(
                Field.<TableRow>of("Measure", Look.TEXT, DifferencesSheet::measure)
                        .width(40),
                Field.<TableRow>of("Outlet A", Look.TEXT, row -> Labels.outlet(row.text("outlet_a")))
                        .width(Columns.OUTLET_WIDTH),
                Field.<TableRow>of("Outlet B", Look.TEXT, row -> Labels.outlet(row.text("outlet_b")))
                        .width(Columns.OUTLET_WIDTH),
                Field.number("Value A", Look.SCORE, "value_a"),
                Field.number("Value B", Look.SCORE, "value_b"),
                Field.number("Difference", Look.HEAT_SCORE, "difference"),
                Field.number("p", Look.P_VALUE, "p_value"),
                Field.number("q", Look.P_VALUE, "q_value"),
                Field.<TableRow>of("Significant", Look.TEXT, DifferencesSheet::verdict)
                        .marked(row -> row.flag("significant") ? Look.CONFLICT : null)
                        .width(16),
                Field.count("n A", "n_a"),
                Field.count("n B", "n_b"),
                Field.count("Articles A", "n_articles_a"),
                Field.count("Articles B", "n_articles_b"),
                Field.text("How", "method").width(14),
                Columns.status());
    }

    private static String verdict(TableRow row) {
        return !row.text("status").equals(OK) ? "" : row.flag("significant") ? "yes" : "no";
    }

    /** The measure of a test in words. */
    static String measure(TableRow row) {
        String subject = Arrays.stream(row.text("subject").split(" / "))
                .filter(code -> !code.isEmpty())
                .map(Labels::state)
                .collect(Collectors.joining(" against "));
        String method = row.text("sentiment_method");
        return MEASURES.getOrDefault(row.text("measure"), row.text("measure"))
                + (subject.isEmpty()
                        ? ""
                        : row.text("measure").equals("sentiment") ? " toward " + subject : ": " + subject)
                + (method.isEmpty() ? "" : ", " + SentimentMethods.name(method));
    }
}
