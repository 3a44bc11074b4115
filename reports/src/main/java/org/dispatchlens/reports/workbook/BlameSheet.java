package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.BLAME_BALANCE;
import static org.dispatchlens.common.tables.ComparisonTables.BLAME_MATRIX;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** Who blames whom, on which side blame falls, and in whose voice. */
final class BlameSheet implements ReportSheet {
    static final String NAME = "Blame";
    /** Place of the balance in its table. */
    static final int BALANCE_COLUMN = 7;
    /** Places of the lengths of the error bars. */
    static final int BELOW_COLUMN = 14;

    static final int ABOVE_COLUMN = 15;

    private static final String WHOLE_CORPUS = "ALL";
    private static final String NO_ROWS = "No blame rows were found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Blame", "Who blames whom, on which side blame falls, and in whose voice.");
        balance(canvas);
        BlameGrids.matrix(canvas);
        BlameGrids.pairs(canvas);
        BlameGrids.voices(canvas);
        stories(canvas);
        details(canvas);
    }

    /** Balance rows of the whole corpus: those with an estimate first, from side a to side b. */
    static List<TableRow> corpusBalance(Book book) {
        return book.data().rows(BLAME_BALANCE).stream()
                .filter(row -> row.text("story_id").equals(WHOLE_CORPUS))
                .sorted(Comparator.comparing((TableRow row) -> Double.isNaN(row.number("balance")))
                        .thenComparing(row -> -row.number("balance"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
    }

    /** Balance rows of the whole corpus with an estimate. */
    static List<TableRow> measuredBalance(Book book) {
        return corpusBalance(book).stream()
                .filter(row -> !Double.isNaN(row.number("balance")))
                .toList();
    }

    private static void balance(SheetCanvas canvas) {
        Book book = canvas.book();
        List<TableRow> rows = corpusBalance(book);
        canvas.heading("On which side blame falls");
        canvas.note("balance = (n A − n B) / n over asserted blame that accuses side A or side B, whoever accuses;"
                + " +1: all of it falls on A, −1: all on B. Interval: 95 % bootstrap over articles. An interval that"
                + " holds 0 means that the data do not settle the side.");
        TableArea area = TableBlock.draw(canvas, "blame_balance", balanceFields(book, false), rows, noSides());
        book.remember(FramingCharts.BALANCE, area);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(BALANCE_COLUMN, BALANCE_COLUMN), 1);
        }
        FramingCharts.balance(book, measuredBalance(book)).ifPresent(canvas::chart);
    }

    private static String noSides() {
        return "No blame between two opposed sides was found.";
    }

    private static void stories(SheetCanvas canvas) {
        Book book = canvas.book();
        List<TableRow> rows = book.data().rows(BLAME_BALANCE).stream()
                .filter(row -> !row.text("story_id").equals(WHOLE_CORPUS))
                .toList();
        canvas.heading("Balance by story");
        canvas.note("The same for each story, with the two sides of that story.");
        TableBlock.draw(canvas, "blame_balance_stories", balanceFields(book, true), rows, noSides());
    }

    private static List<Field<TableRow>> balanceFields(Book book, boolean byStory) {
        Field<TableRow> once = Field.count("n once", "n_once");
        return List.of(
                Columns.outlet(),
                Columns.state("Side A", "side_a"),
                Columns.state("Side B", "side_b"),
                side(book, byStory, "n A", "n_a", "side_a"),
                side(book, byStory, "n B", "n_b", "side_b"),
                Field.count("n", "n"),
                byStory ? Field.text("Story", "story_id").width(20) : once,
                Field.number("Balance", Look.SCORE, "balance"),
                Field.number("95 % low", Look.SCORE, "low"),
                Field.number("95 % high", Look.SCORE, "high"),
                Field.count("Articles", "n_articles"),
                own(book, byStory, "A in own voice", "own_n_a", "side_a"),
                own(book, byStory, "B in own voice", "own_n_b", "side_b"),
                Columns.status(),
                Field.of("Interval below", Look.SCORE, row -> row.number("balance") - row.number("low")),
                Field.of("Interval above", Look.SCORE, row -> row.number("high") - row.number("balance")));
    }

    private static Field<TableRow> side(Book book, boolean byStory, String header, String column, String side) {
        return Field.count(header, column).linked(row -> link(book, byStory, row, column, side, null));
    }

    private static Field<TableRow> own(Book book, boolean byStory, String header, String column, String side) {
        return Field.count(header, column).linked(row -> link(book, byStory, row, column, side, "OUTLET"));
    }

    private static Link link(Book book, boolean byStory, TableRow row, String column, String side, String voice) {
        EvidenceQuery query = EvidenceQuery.of(EvidenceKind.BLAME)
                .with("outlet", row.text("outlet"))
                .with("accused_state", row.text(side))
                .with("asserted", "yes");
        if (byStory) {
            query = query.with("story", row.text("story_id"));
        }
        if (voice != null) {
            query = query.with("voice", voice);
        }
        return book.index().link(query, row.integer(column));
    }

    private static void details(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("All blame rows, counted");
        canvas.note("By accuser, accused, form, voice and polarity; filter to make your own table.");
        List<Field<TableRow>> fields = List.of(
                Columns.outlet(),
                Columns.state("Accuser", "accuser_state"),
                Columns.state("Accused", "accused_state"),
                Field.count("n", "n").linked(row -> cell(book, row)),
                Field.count("n once", "n_once"),
                Field.count("Articles", "n_articles"),
                Field.text("Form", "form"),
                Field.of("Voice", Look.TEXT, row -> Labels.voice(row.text("voice"))),
                Field.of("Polarity", Look.TEXT, row -> Labels.polarity(row.text("polarity"))));
        TableBlock.draw(canvas, "blame_counts", fields, book.data().rows(BLAME_MATRIX), NO_ROWS);
    }

    private static Link cell(Book book, TableRow row) {
        EvidenceQuery query = EvidenceQuery.of(EvidenceKind.BLAME);
        for (String key : List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity")) {
            query = query.with(key, row.text(key));
        }
        return book.index().link(query, row.integer("n"));
    }
}
