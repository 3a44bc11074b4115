package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.SENTIMENT_BY_OUTLET;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;

/** How favourably each outlet's sentences speak of each state or body. */
final class SentimentSheet implements ReportSheet {
    static final String NAME = "Sentiment";
    private static final int STATES = 10;
    /** Means of news sentences seldom lie outside; the colours would be too pale on the full scale. */
    static final double COLOUR_LIMIT = 0.6;

    private static final String NO_ROWS = "No sentence with a sentiment toward a state or body was found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Sentiment", "Mean score of sentences toward the actors that they name, from −1 to +1.");
        List<TableRow> all = canvas.book().data().rows(SENTIMENT_BY_OUTLET);
        List<String> methods = SentimentMethods.of(canvas.book().data());
        for (int i = 0; i < methods.size(); i++) {
            grid(canvas, methods.get(i), i, all);
            canvas.newPage();
        }
        if (methods.size() > 1) {
            MethodsSideBySide.draw(canvas, methods, all);
        }
        for (int i = 0; i < methods.size(); i++) {
            details(canvas, methods.get(i), i, all);
        }
    }

    private static void grid(SheetCanvas canvas, String method, int number, List<TableRow> all) {
        List<TableRow> rows = all.stream()
                .filter(row -> row.text("method").equals(method)
                        && row.text("voice").equals("ALL")
                        && !Double.isNaN(row.number("mean")))
                .toList();
        Pivot pivot = Pivot.of(rows, "outlet", "target_state");
        List<String> states = pivot.largestColumns(STATES);
        canvas.heading("Mean by outlet, all voices, scored by " + SentimentMethods.name(method));
        canvas.note(
                "Orange is favourable, blue unfavourable; the sign says the same. Only outlets and states with at least "
                        + canvas.book().data().run().minimumN()
                        + " scored sentences; n stands in the tables below. News of war is worded darkly whoever is named: compare"
                        + " outlets, not states, and only within one method.");
        List<Field<Map.Entry<String, Map<String, TableRow>>>> fields = new ArrayList<>();
        fields.add(Field.of("Outlet", Look.TEXT, row -> Labels.outlet(row.getKey())));
        for (String state : states) {
            fields.add(Field.<Map.Entry<String, Map<String, TableRow>>>of(Labels.state(state), Look.HEAT_SCORE, row -> {
                        TableRow cell = row.getValue().get(state);
                        return cell == null ? null : cell.get("mean");
                    })
                    .linked(row -> {
                        TableRow cell = row.getValue().get(state);
                        return cell == null ? null : link(canvas.book(), cell);
                    }));
        }
        String empty = all.isEmpty() ? NO_ROWS : "No outlet has scored sentences enough for a mean.";
        TableArea area = TableBlock.draw(canvas, "sentiment_grid_" + (number + 1), fields, pivot.rows(), empty);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(1, states.size()), COLOUR_LIMIT);
        }
        FramingCharts.sentiment(area, states, SentimentMethods.name(method)).ifPresent(canvas::chart);
    }

    private static void details(SheetCanvas canvas, String method, int number, List<TableRow> all) {
        Book book = canvas.book();
        canvas.heading("By outlet, state and voice, scored by " + SentimentMethods.name(method));
        canvas.note(
                "Interval: 95 %, articles being what varies; none under 3 articles. Cited voices are scored"
                        + " apart from the outlet's own. Lines with enough data stand first. n leads to the scores of this method only.");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("Toward", "target_state"),
                Field.count("n", "n").linked(row -> link(book, row)),
                Field.number("Mean", Look.HEAT_SCORE, "mean").linked(row -> link(book, row)),
                Field.number("95 % low", Look.SCORE, "low"),
                Field.number("95 % high", Look.SCORE, "high"),
                label(book, "Negative", "n_negative", "negative"),
                label(book, "Neutral", "n_neutral", "neutral"),
                label(book, "Positive", "n_positive", "positive"),
                Field.count("n once", "n_once")
                        .linked(row -> book.index().link(query(row).once(), row.integer("n_once"))),
                Field.count("Articles", "n_articles").linked(row -> link(book, row)),
                Field.<TableRow>of("Voice", Look.TEXT, row -> Labels.voice(row.text("voice"))),
                Columns.status());
        List<TableRow> rows = all.stream()
                .filter(row -> row.text("method").equals(method))
                .sorted(Comparator.comparing((TableRow row) -> Double.isNaN(row.number("mean")))
                        .thenComparing(row -> row.text("outlet"))
                        .thenComparing(row -> -row.integer("n")))
                .toList();
        TableArea area =
                TableBlock.draw(canvas, number == 0 ? "sentiment" : "sentiment_" + (number + 1), fields, rows, NO_ROWS);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(3, 3), COLOUR_LIMIT);
        }
    }

    /** Exactly the rows that a line of the table counts: those of its method. */
    static Link link(Book book, TableRow row) {
        return book.index().link(query(row), row.integer("n"));
    }

    private static Field<TableRow> label(Book book, String header, String column, String label) {
        return Field.count(header, column)
                .linked(row -> book.index().link(query(row).with("label", label), row.integer(column)));
    }

    private static EvidenceQuery query(TableRow row) {
        EvidenceQuery query = Columns.byOutlet(EvidenceKind.SENTIMENT, row)
                .with("target_state", row.text("target_state"))
                .with("method", row.text("method"));
        String voice = row.text("voice");
        return voice.equals("ALL") ? query : query.with("voice_group", voice);
    }
}
