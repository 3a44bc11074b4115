package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.SPEECH_SHARES;
import static org.dispatchlens.common.tables.ComparisonTables.VOICE_AGENCY;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;

/** In whose voice blame is given, whether violence is told with who did it, and who is given a voice. */
final class VoiceSheet implements ReportSheet {
    static final String NAME = "Voice and agency";

    private static final String NO_ROWS = "No blame or violence rows were found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Voice and agency",
                "In whose voice blame is given, whether violence is told with who did it, and who is heard.");
        voices(canvas);
        agency(canvas);
        speech(canvas);
        BlameGrids.voices(canvas);
    }

    private static void voices(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("In whose voice blame is given");
        canvas.note(
                "Own voice: the outlet asserts the blame itself, nobody is cited. The share is that of the outlet's own"
                        + " voice in all its blame, with a 95 % interval.");
        List<TableRow> rows = measuredFirst(book, "own_share");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.found(book, "Blame rows", "n_blames", EvidenceKind.BLAME),
                voice(book, "Own voice", "n_own", "OUTLET"),
                voice(book, "Cited, no quotation marks", "n_indirect", "INDIRECT"),
                voice(book, "Inside quotation marks", "n_direct", "DIRECT"),
                voice(book, "From another outlet", "n_nested", "NESTED"),
                Field.number("Own share", Look.SHARE, "own_share").linked(row -> voice(book, row, "n_own", "OUTLET")),
                Field.number("95 % low", Look.SHARE, "own_low"),
                Field.number("95 % high", Look.SHARE, "own_high"),
                Columns.status("Status", "own_status"),
                Columns.distance("To low", "own_share", "own_low"),
                Columns.distance("To high", "own_high", "own_share"));
        TableArea area = TableBlock.draw(canvas, "voices", fields, rows, NO_ROWS);
        FramingCharts.shares(
                        area, 6, measured(rows, "own_share"), "Blame in the outlet's own voice", "Share of its blame")
                .ifPresent(canvas::chart);
    }

    private static void agency(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.newPage();
        canvas.heading("Who is named for violence");
        canvas.note(
                "Agentless: violence is told without who did it (soldiers were killed). The share is that of agentless"
                        + " wording in all descriptions of violence, with a 95 % interval.");
        List<TableRow> rows = measuredFirst(book, "agentless_share");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.found(book, "Violence told", "n_violence", EvidenceKind.VIOLENCE),
                built(book, "Active", "n_active", "ACTIVE"),
                built(book, "Passive with agent", "n_passive_agent", "PASSIVE_AGENT"),
                built(book, "Agentless", "n_agentless", "AGENTLESS"),
                built(book, "As a noun", "n_nominal", "NOMINAL"),
                Field.number("Agentless share", Look.SHARE, "agentless_share")
                        .linked(row -> built(book, row, "n_agentless", "AGENTLESS")),
                Field.number("95 % low", Look.SHARE, "agentless_low"),
                Field.number("95 % high", Look.SHARE, "agentless_high"),
                Columns.status("Status", "agentless_status"),
                Columns.distance("To low", "agentless_share", "agentless_low"),
                Columns.distance("To high", "agentless_high", "agentless_share"));
        TableArea area = TableBlock.draw(canvas, "agency", fields, rows, NO_ROWS);
        FramingCharts.shares(
                        area,
                        6,
                        measured(rows, "agentless_share"),
                        "Violence told without who did it",
                        "Share of descriptions of violence")
                .ifPresent(canvas::chart);
    }

    /** Outlets with an estimate first, the greatest share on top. */
    private static List<TableRow> measuredFirst(Book book, String share) {
        return book.data().rows(VOICE_AGENCY).stream()
                .sorted(Comparator.comparing((TableRow row) -> Double.isNaN(row.number(share)))
                        .thenComparing(row -> -row.number(share))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
    }

    private static int measured(List<TableRow> rows, String share) {
        return (int)
                rows.stream().filter(row -> !Double.isNaN(row.number(share))).count();
    }

    private static Field<TableRow> voice(Book book, String header, String column, String voice) {
        return Field.count(header, column).linked(row -> voice(book, row, column, voice));
    }

    private static Link voice(Book book, TableRow row, String column, String voice) {
        return book.index().link(Columns.byOutlet(EvidenceKind.BLAME, row).with("voice", voice), row.integer(column));
    }

    private static Field<TableRow> built(Book book, String header, String column, String agency) {
        return Field.count(header, column).linked(row -> built(book, row, column, agency));
    }

    private static Link built(Book book, TableRow row, String column, String agency) {
        return book.index()
                .link(Columns.byOutlet(EvidenceKind.VIOLENCE, row).with("agency", agency), row.integer(column));
    }

    private static void speech(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.newPage();
        canvas.heading("Who is given a voice");
        canvas.note(
                "Share of an outlet's stretches of reported speech, among those whose speaker is known. First heard:"
                        + " articles in which this side speaks first.");
        Counted spoken = new Counted(book, EvidenceKind.QUOTE, "source_state", "state");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("Speaker", "state"),
                spoken.n(),
                spoken.once(),
                spoken.articles(),
                Columns.denominator(book, EvidenceKind.QUOTE),
                Field.number("Share", Look.SHARE, "share").linked(row -> book.index()
                        .link(
                                Columns.byOutlet(EvidenceKind.QUOTE, row).with("source_state", row.text("state")),
                                row.integer("n"))),
                Field.number("95 % low", Look.SHARE, "low"),
                Field.number("95 % high", Look.SHARE, "high"),
                Field.count("Words", "words").linked(spoken::link),
                Field.number("Share of words", Look.SHARE, "word_share"),
                Field.count("First heard", "first_heard"),
                Columns.status());
        List<TableRow> rows = book.data().rows(SPEECH_SHARES).stream()
                .sorted(Comparator.comparing((TableRow row) -> row.text("outlet"))
                        .thenComparing(row -> -row.integer("n")))
                .toList();
        TableArea area = TableBlock.draw(canvas, "speech", fields, rows, "No reported speech with a known speaker.");
        if (area.rows() > 0) {
            Heat.counts(canvas.sheet(), area.columns(6, 6), 1);
        }
    }
}
