package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.SENTIMENT_BY_OUTLET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** How favourably each outlet's sentences speak of each state or body. */
final class SentimentSheet implements ReportSheet {
    static final String NAME = "Sentiment";
    private static final int STATES = 10;
    /** Means of news sentences seldom lie outside; the colours would be too pale on the full scale. */
    private static final double COLOUR_LIMIT = 0.6;

    private static final String NO_ROWS = "No sentence with a sentiment toward a state or body was found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Sentiment", "Mean score of sentences toward the actors that they name, from −1 to +1.");
        List<TableRow> all = canvas.book().data().rows(SENTIMENT_BY_OUTLET);
        List<String> methods =
                all.stream().map(row -> row.text("method")).distinct().sorted().toList();
        if (methods.isEmpty()) {
            grid(canvas, "lexicon", 0, all);
        }
        for (int i = 0; i < methods.size(); i++) {
            grid(canvas, methods.get(i), i, all);
        }
        details(canvas, all);
    }

    private static void grid(SheetCanvas canvas, String method, int number, List<TableRow> all) {
        List<TableRow> rows = all.stream()
                .filter(row ->
                        row.text("method").equals(method) && row.text("voice").equals("ALL"))
                .toList();
        Pivot pivot = Pivot.of(rows, "outlet", "target_state");
        List<String> states = pivot.largestColumns(STATES);
        canvas.heading("Mean by outlet, all voices, method: " + method);
        canvas.note("Orange is favourable, blue unfavourable; the sign says the same. Empty: fewer than "
                + canvas.book().data().run().minimumN()
                + " scored sentences. News of war is worded darkly whoever is named: compare outlets, not states.");
        List<Field<Map.Entry<String, Map<String, TableRow>>>> fields = new ArrayList<>();
        fields.add(Field.of("Outlet", Look.TEXT, row -> Labels.outlet(row.getKey())));
        for (String state : states) {
            fields.add(Field.of(Labels.state(state), Look.SCORE, row -> {
                TableRow cell = row.getValue().get(state);
                return cell == null ? null : cell.get("mean");
            }));
        }
        TableArea area = TableBlock.draw(canvas, "sentiment_grid_" + (number + 1), fields, pivot.rows(), NO_ROWS);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(1, states.size()), COLOUR_LIMIT);
        }
    }

    private static void details(SheetCanvas canvas, List<TableRow> all) {
        Book book = canvas.book();
        canvas.heading("By outlet, state, method and voice, with intervals");
        canvas.note("Interval: 95 % bootstrap over articles. Cited voices are scored apart from the outlet's own.");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("Toward", "target_state"),
                Field.count("n", "n").linked(row -> link(book, row)),
                Field.number("Mean", Look.SCORE, "mean"),
                Field.number("95 % low", Look.SCORE, "low"),
                Field.number("95 % high", Look.SCORE, "high"),
                Field.count("Negative", "n_negative"),
                Field.count("Neutral", "n_neutral"),
                Field.count("Positive", "n_positive"),
                Field.count("n once", "n_once"),
                Field.count("Articles", "n_articles"),
                Field.<TableRow>of("Voice", Look.TEXT, row -> Labels.voice(row.text("voice"))),
                Field.text("Method", "method"),
                Columns.status());
        TableArea area = TableBlock.draw(canvas, "sentiment", fields, all, NO_ROWS);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(3, 3), COLOUR_LIMIT);
        }
    }

    private static Link link(Book book, TableRow row) {
        EvidenceQuery query = Columns.byOutlet(EvidenceKind.SENTIMENT, row)
                .with("target_state", row.text("target_state"))
                .with("method", row.text("method"));
        String voice = row.text("voice");
        return book.index().link(voice.equals("ALL") ? query : query.with("voice_group", voice), row.integer("n"));
    }
}
