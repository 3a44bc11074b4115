package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.OUTLET_SUMMARY;
import static org.dispatchlens.common.tables.ComparisonTables.SPEECH_SHARES;
import static org.dispatchlens.common.tables.ComparisonTables.VOICE_AGENCY;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Findings;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;
import org.dispatchlens.reports.Wording;

/** What each outlet brought, in whose voice it speaks, whom it lets speak, and what it leaves out. */
final class OutletsSheet implements ReportSheet {
    static final String NAME = "Outlets";
    private static final int KIND_WIDTH = 14;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Outlets", "What was found in each outlet, in whose voice, and who is given a voice.");
        summary(canvas);
        voices(canvas);
        speech(canvas);
        statements(canvas);
    }

    private static void summary(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("How much of what");
        canvas.note("Numbers in blue lead to the articles or findings that they count.");
        List<TableRow> rows = book.data().rows(OUTLET_SUMMARY).stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_articles"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
        TableArea area = TableBlock.draw(canvas, "outlets", summaryFields(book), rows, "No outlets were found.");
        book.remember(FramingCharts.OUTLETS, area);
        FramingCharts.mentions(book).ifPresent(canvas::chart);
    }

    private static List<Field<TableRow>> summaryFields(Book book) {
        return List.of(
                Columns.outlet(),
                Field.count("Articles", "n_articles")
                        .linked(row -> book.articles().outlet(row.text("outlet"), row.integer("n_articles"))),
                Field.count("Once per wire story", "n_once"),
                Field.count("Words", "n_words"),
                Field.count("Sentences", "n_sentences"),
                found(book, "Actor mentions", "n_mentions", EvidenceKind.MENTION),
                Field.of("Mentions per 1,000 words", Look.RATE, OutletsSheet::perThousand),
                found(book, "Blame rows", "n_blames", EvidenceKind.BLAME),
                found(book, "Figures", "n_figures", EvidenceKind.FIGURE),
                found(book, "Speech", "n_quotes", EvidenceKind.QUOTE),
                sentiments(book),
                Field.text("First published", "first_published").width(22),
                Field.text("Last published", "last_published").width(22));
    }

    private static Object perThousand(TableRow row) {
        int words = row.integer("n_words");
        return words == 0 ? null : 1000.0 * row.integer("n_mentions") / words;
    }

    private static Field<TableRow> found(Book book, String header, String column, EvidenceKind kind) {
        return Field.count(header, column)
                .linked(row -> book.index().link(Columns.byOutlet(kind, row), row.integer(column)));
    }

    /** Pairs of sentence and target; every method scores the same ones, so that one method's rows show them all. */
    private static Field<TableRow> sentiments(Book book) {
        String method = SentimentMethods.of(book.data()).get(0);
        return Field.count("Sentiment pairs", "n_sentiments").linked(row -> book.index()
                .link(
                        Columns.byOutlet(EvidenceKind.SENTIMENT, row).with("method", method),
                        row.integer("n_sentiments")));
    }

    private static void voices(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("In whose voice blame is given, and who is named for violence");
        canvas.note("Own voice: the outlet asserts the blame itself, nobody is cited. Agentless: violence is told"
                + " without who did it (soldiers were killed). Intervals are 95 % Wilson intervals.");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                found(book, "Blame rows", "n_blames", EvidenceKind.BLAME),
                voice(book, "Own voice", "n_own", "OUTLET"),
                voice(book, "Cited, no quotation marks", "n_indirect", "INDIRECT"),
                voice(book, "Inside quotation marks", "n_direct", "DIRECT"),
                voice(book, "From another outlet", "n_nested", "NESTED"),
                Field.number("Own share", Look.SHARE, "own_share"),
                Field.number("Own share 95 % low", Look.SHARE, "own_low"),
                Field.number("Own share 95 % high", Look.SHARE, "own_high"),
                Columns.status("Own share status", "own_status"),
                found(book, "Violence told", "n_violence", EvidenceKind.VIOLENCE),
                built(book, "Active", "n_active", "ACTIVE"),
                built(book, "Passive with agent", "n_passive_agent", "PASSIVE_AGENT"),
                built(book, "Agentless", "n_agentless", "AGENTLESS"),
                built(book, "As a noun", "n_nominal", "NOMINAL"),
                Field.number("Agentless share", Look.SHARE, "agentless_share"),
                Field.number("Agentless 95 % low", Look.SHARE, "agentless_low"),
                Field.number("Agentless 95 % high", Look.SHARE, "agentless_high"),
                Columns.status("Agentless status", "agentless_status"));
        TableBlock.draw(
                canvas, "voices", fields, book.data().rows(VOICE_AGENCY), "No blame or violence rows were found.");
    }

    private static Field<TableRow> voice(Book book, String header, String column, String voice) {
        return Field.count(header, column).linked(row -> book.index()
                .link(Columns.byOutlet(EvidenceKind.BLAME, row).with("voice", voice), row.integer(column)));
    }

    private static Field<TableRow> built(Book book, String header, String column, String agency) {
        return Field.count(header, column).linked(row -> book.index()
                .link(Columns.byOutlet(EvidenceKind.VIOLENCE, row).with("agency", agency), row.integer(column)));
    }

    private static void speech(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("Who is given a voice");
        canvas.note(
                "Share of an outlet's stretches of reported speech, among those whose speaker is known. First heard:"
                        + " articles in which this side speaks first.");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("Speaker", "state"),
                Columns.evidence(book, "n", EvidenceKind.QUOTE, "source_state", "state"),
                Field.count("n once", "n_once"),
                Field.count("Articles", "n_articles"),
                Field.count("Denominator", "denominator"),
                Field.number("Share", Look.SHARE, "share"),
                Field.number("95 % low", Look.SHARE, "low"),
                Field.number("95 % high", Look.SHARE, "high"),
                Field.count("Words", "words"),
                Field.number("Share of words", Look.SHARE, "word_share"),
                Field.count("First heard", "first_heard"),
                Columns.status());
        TableBlock.draw(
                canvas, "speech", fields, book.data().rows(SPEECH_SHARES), "No reported speech with a known speaker.");
    }

    private static void statements(SheetCanvas canvas) {
        canvas.heading("What most outlets of a story carry and some leave out");
        canvas.note("Statements that at least half of a story's outlets carry, in stories with three outlets or more."
                + " A statement not found is not proof that it was not made in other words.");
        List<Field<TableRow>> fields = List.of(
                Field.<TableRow>of("Statement", Look.TEXT, row -> Wording.label(row.text("label")))
                        .width(Columns.OUTLET_WIDTH),
                Field.<TableRow>of("Left out by", Look.TEXT, row -> names(row, "left_out_by"))
                        .width(Columns.STATE_WIDTH),
                Field.count("Rows", "n_rows"),
                Field.count("Outlets with it", "n_outlets"),
                Field.count("Outlets of the story", "denominator"),
                Field.<TableRow>of("Kind", Look.TEXT, row -> row.text("kind").toLowerCase(Locale.ROOT))
                        .width(KIND_WIDTH),
                Field.text("First article", "article_id")
                        .linked(row -> canvas.book().articles().article(row.text("article_id")))
                        .width(KIND_WIDTH));
        TableBlock.draw(
                canvas,
                "left_out",
                fields,
                Findings.leftOutRows(canvas.book().data()),
                "No such statement was found in this corpus.");
    }

    private static String names(TableRow row, String column) {
        return String.join(
                "; ",
                Labels.parts(row.text(column)).stream().map(Labels::outlet).toList());
    }
}
