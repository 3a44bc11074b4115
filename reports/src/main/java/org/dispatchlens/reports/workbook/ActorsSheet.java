package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.ACTOR_MENTIONS;
import static org.dispatchlens.common.tables.ComparisonTables.ACTOR_SHARES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** Who is named, how often, and with what share. */
final class ActorsSheet implements ReportSheet {
    static final String NAME = "Actors";
    private static final int STATES = 7;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Actors", "Which states and bodies each outlet names, with all who belong to them.");
        overview(canvas);
        shares(canvas);
        mentions(canvas);
    }

    private static void overview(SheetCanvas canvas) {
        Book book = canvas.book();
        Pivot pivot = Pivot.of(book.data().rows(ACTOR_SHARES), "outlet", "state");
        List<String> states = pivot.largestColumns(STATES);
        canvas.heading("Share of mentions by outlet");
        canvas.note(
                "Of all mentions that belong to a state or body in that outlet. n is that denominator. Intervals are"
                        + " in the next table.");
        List<Field<Map.Entry<String, Map<String, TableRow>>>> fields = new ArrayList<>();
        fields.add(Field.of("Outlet", Look.TEXT, row -> Labels.outlet(row.getKey())));
        fields.add(
                Field.<Map.Entry<String, Map<String, TableRow>>>of("n", Look.COUNT, row -> denominator(row.getValue()))
                        .linked(row -> book.index()
                                .link(
                                        EvidenceQuery.of(EvidenceKind.MENTION)
                                                .with("outlet", row.getKey())
                                                .with(EvidenceKeys.KNOWN, "yes"),
                                        denominator(row.getValue()))));
        for (String state : states) {
            fields.add(Field.<Map.Entry<String, Map<String, TableRow>>>of(
                            Labels.state(state), Look.SHARE, row -> share(row.getValue(), state))
                    .linked(row -> row.getValue().containsKey(state)
                            ? ofState(book).link(row.getValue().get(state))
                            : null));
        }
        fields.add(Field.of("All others", Look.SHARE, row -> others(row.getValue(), states)));
        TableArea area = TableBlock.draw(
                canvas, "actor_share_grid", fields, pivot.rows(), "No mentions of states or bodies were found.");
        book.remember(FramingCharts.ACTORS, area);
        FramingCharts.actorShares(book, states).ifPresent(canvas::chart);
    }

    private static Counted ofState(Book book) {
        return new Counted(book, EvidenceKind.MENTION, "state", "state");
    }

    private static int denominator(Map<String, TableRow> row) {
        return row.values().iterator().next().integer("denominator");
    }

    /** Empty where there is not enough data; a true zero where the outlet never names the state. */
    private static Object share(Map<String, TableRow> row, String state) {
        TableRow cell = row.get(state);
        boolean measured = row.values().stream().anyMatch(other -> !Double.isNaN(other.number("share")));
        return cell != null ? cell.get("share") : measured ? (Object) 0.0 : null;
    }

    private static Object others(Map<String, TableRow> row, List<String> states) {
        int all = denominator(row);
        int named = 0;
        boolean measured = false;
        for (Map.Entry<String, TableRow> cell : row.entrySet()) {
            measured |= !Double.isNaN(cell.getValue().number("share"));
            named += states.contains(cell.getKey()) ? cell.getValue().integer("n") : 0;
        }
        return measured && all > 0 ? (all - named) / (double) all : null;
    }

    private static void shares(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("Mentions by state or body, with intervals");
        canvas.note(
                "share = n / denominator; 95 % interval, articles being what varies. Numbers in blue lead to the findings.");
        Counted named = ofState(book);
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("State or body", "state"),
                named.n(),
                named.once(),
                named.articles(),
                Columns.denominator(book, EvidenceKind.MENTION),
                Field.number("Share", Look.SHARE, "share").linked(named::link),
                Field.number("95 % low", Look.SHARE, "low"),
                Field.number("95 % high", Look.SHARE, "high"),
                Field.number("Per 1,000 words", Look.RATE, "per_1000_words"),
                Columns.status());
        TableBlock.draw(
                canvas,
                "actor_shares",
                fields,
                byCount(book.data().rows(ACTOR_SHARES)),
                "No mentions of states or bodies were found.");
    }

    private static void mentions(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("Mentions by actor");
        canvas.note("Actors of the codebook, each under the state or body it belongs to.");
        Counted named = new Counted(book, EvidenceKind.MENTION, "actor_id", "actor_id");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Field.text("Actor", "actor_name"),
                named.n(),
                named.once(),
                named.articles(),
                Field.of("Kind", Look.TEXT, row -> row.text("actor_type").toLowerCase(Locale.ROOT)),
                Columns.state("Belongs to", "state"),
                Field.text("Codebook id", "actor_id"));
        TableBlock.draw(
                canvas,
                "actor_mentions",
                fields,
                byCount(book.data().rows(ACTOR_MENTIONS)),
                "No actors of the codebook were found.");
    }

    private static List<TableRow> byCount(List<TableRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((TableRow row) -> row.text("outlet"))
                        .thenComparing(row -> -row.integer("n")))
                .toList();
    }
}
