package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.TestTables.LOG_ODDS;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;

/** Which words set an outlet apart from the others when it tells of blame, violence and figures. */
final class WordsSheet implements ReportSheet {
    static final String NAME = "Words";
    /** Greatest q that counts as significant. */
    private static final double ALPHA = 0.05;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Words",
                "Which words set an outlet apart when it tells of blame, violence and figures in its own words.");
        canvas.note(
                "Log-odds with an informative Dirichlet prior against all other outlets: above 0 the outlet uses the word"
                        + " more. z: log-odds over its standard error. q: p after Benjamini-Hochberg over the words tested for that"
                        + " outlet. Words inside quotation marks, names and wire copies are left out. Words tell of topics as well"
                        + " as of wording.");
        canvas.skip(1);
        List<TableRow> rows = canvas.book().data().rows(LOG_ODDS).stream()
                .sorted(Comparator.comparing((TableRow row) -> row.text("term").isEmpty())
                        .thenComparing(row -> row.text("outlet"))
                        .thenComparing(row -> row.text("direction").equals("less"))
                        .thenComparing(row -> row.integer("rank")))
                .toList();
        TableArea area = TableBlock.draw(canvas, "log_odds", fields(), rows, "No words were counted.");
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(3, 3), 2);
        }
        canvas.freeze(area, 2);
    }

    private static List<Field<TableRow>> fields() {
        return List.of(
                Columns.outlet(),
                Field.text("Word", "term").width(20),
                Field.<TableRow>of("Uses it", Look.TEXT, row -> row.text("direction"))
                        .width(10),
                Field.number("Log-odds", Look.HEAT_SCORE, "log_odds"),
                Field.number("95 % low", Look.SCORE, "low"),
                Field.number("95 % high", Look.SCORE, "high"),
                Field.number("z", Look.SCORE, "z"),
                Field.number("q", Look.P_VALUE, "q_value"),
                Field.<TableRow>of("Significant", Look.TEXT, WordsSheet::verdict)
                        .marked(row -> row.number("q_value") <= ALPHA ? Look.CONFLICT : null)
                        .width(14),
                Field.count("Uses", "n"),
                Field.count("Of its words", "n_total"),
                Field.count("Uses by others", "n_other"),
                Field.count("Of their words", "n_other_total"),
                Field.count("Articles", "n_articles"),
                Field.count("Words tested", "n_tested"),
                Columns.status());
    }

    private static String verdict(TableRow row) {
        return Double.isNaN(row.number("q_value")) ? "" : row.number("q_value") <= ALPHA ? "yes" : "no";
    }
}
