package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.BLAME_BALANCE;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;

/** On which of two opposed sides blame falls in each outlet, with intervals. */
final class BlameBalanceSheet implements ReportSheet {
    static final String NAME = "Blame balance";
    /** Place of the balance in its table. */
    static final int BALANCE_COLUMN = 7;
    /** Places of the lengths of the error bars. */
    static final int BELOW_COLUMN = 14;

    static final int ABOVE_COLUMN = 15;

    private static final String WHOLE_CORPUS = "ALL";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Blame balance", "On which of two opposed sides blame falls in each outlet.");
        balance(canvas);
        stories(canvas);
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
                + " +1: all of it falls on A, −1: all on B. Interval: 95 %, articles being what varies; none under 3 articles. An interval that"
                + " holds 0 means that the data do not settle the side.");
        TableArea area = TableBlock.draw(canvas, "blame_balance", balanceFields(book, false), rows, noSides());
        book.remember(FramingCharts.BALANCE, area);
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(BALANCE_COLUMN, BALANCE_COLUMN), 1);
        }
        FramingCharts.balance(book, measuredBalance(book), FramingCharts.MAX_BARS)
                .ifPresent(canvas::chart);
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
        int corpus = corpusBalance(book).size();
        Cut cut = new Cut(
                rows,
                book.data().total(BLAME_BALANCE) - corpus,
                "rows of the stories that most outlets carry",
                BLAME_BALANCE);
        TableBlock.draw(canvas, "blame_balance_stories", balanceFields(book, true), cut, noSides());
    }

    private static List<Field<TableRow>> balanceFields(Book book, boolean byStory) {
        Field<TableRow> once = Field.count("n once", "n_once").linked(row -> book.index()
                .link(sides(byStory, row).stream().map(EvidenceQuery::once).toList(), row.integer("n_once")));
        return List.of(
                Columns.outlet(),
                Columns.state("Side A", "side_a"),
                Columns.state("Side B", "side_b"),
                side(book, byStory, "n A", "n_a", "side_a"),
                side(book, byStory, "n B", "n_b", "side_b"),
                Field.count("n", "n").linked(row -> both(book, byStory, row)),
                byStory ? Field.text("Story", "story_id").width(20) : once,
                Field.number("Balance", Look.HEAT_SCORE, "balance").linked(row -> both(book, byStory, row)),
                Field.number("95 % low", Look.SCORE, "low"),
                Field.number("95 % high", Look.SCORE, "high"),
                Field.count("Articles", "n_articles").linked(row -> both(book, byStory, row)),
                own(book, byStory, "A in own voice", "own_n_a", "side_a"),
                own(book, byStory, "B in own voice", "own_n_b", "side_b"),
                Columns.status(),
                Columns.distance("To low", "balance", "low"),
                Columns.distance("To high", "high", "balance"));
    }

    private static Field<TableRow> side(Book book, boolean byStory, String header, String column, String side) {
        return Field.count(header, column).linked(row -> link(book, byStory, row, column, side, null));
    }

    private static Field<TableRow> own(Book book, boolean byStory, String header, String column, String side) {
        return Field.count(header, column).linked(row -> link(book, byStory, row, column, side, "OUTLET"));
    }

    /** The rows against either side, which the balance counts. */
    static Link both(Book book, boolean byStory, TableRow row) {
        return book.index().link(sides(byStory, row), row.integer("n"));
    }

    private static List<EvidenceQuery> sides(boolean byStory, TableRow row) {
        return List.of(query(byStory, row, "side_a", null), query(byStory, row, "side_b", null));
    }

    private static Link link(Book book, boolean byStory, TableRow row, String column, String side, String voice) {
        return book.index().link(query(byStory, row, side, voice), row.integer(column));
    }

    private static EvidenceQuery query(boolean byStory, TableRow row, String side, String voice) {
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
        return query;
    }
}
