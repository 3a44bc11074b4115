package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.StatementTables.STATEMENTS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_PAIRS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Tally;
import org.dispatchlens.reports.Wording;

/** How the wording of a statement moves from one report to a later one. */
final class WordingMoves {
    private static final int MOVES_WIDTH = 50;
    private static final int ID_WIDTH = 14;
    private static final Map<String, String> METHODS = Map.of("fact", "number", "lexical", "words");

    private WordingMoves() {}

    static void draw(SheetCanvas canvas) {
        Book book = canvas.book();
        Map<String, String> labels = book.data().rows(STATEMENTS).stream()
                .collect(Collectors.toMap(row -> row.text("statement_id"), row -> Wording.label(row.text("label"))));
        List<TableRow> rows = book.data().rows(STATEMENT_PAIRS).stream()
                .filter(row -> !row.text("moves").isEmpty())
                .toList();
        Cut pairs = new Cut(
                rows,
                book.data().count(Tally.MOVED_PAIRS),
                "first pairs of the statements that most outlets carry",
                STATEMENT_PAIRS);
        canvas.heading("How the wording moves");
        canvas.note("Two reports of one statement, the earlier first. voice: in whose voice; marks: with or without"
                + " quotation marks; cue: class of the speech word; agency: who acts; quotation: other words inside quotation"
                + " marks; number, qualifier and source of figures; hedge: a word of doubt. Compared by: words in common, a language"
                + " model, or the number."
                + (pairs.isCut() ? " " + pairs.note() : ""));
        List<Field<TableRow>> fields = List.of(
                Field.<TableRow>of("Statement", Look.TEXT, row -> labels.getOrDefault(row.text("statement_id"), ""))
                        .width(StatementsSheet.LABEL_WIDTH),
                StatementsSheet.kind(),
                StatementsSheet.similarity(),
                Field.<TableRow>of("Compared by", Look.TEXT, row -> METHODS.getOrDefault(row.text("method"), "model"))
                        .width(ID_WIDTH),
                article(book, "Earlier article", "article_a"),
                article(book, "Later article", "article_b"),
                outlet("Earlier", "outlet_a"),
                outlet("Later", "outlet_b"),
                Field.<TableRow>of("Moves", Look.WRAP, row -> Wording.moves(row.text("moves")))
                        .width(MOVES_WIDTH));
        TableBlock.draw(canvas, "wording_moves", fields, rows, "No wording moves between two reports.");
    }

    private static Field<TableRow> outlet(String header, String column) {
        return Field.<TableRow>of(header, Look.TEXT, row -> Labels.outlet(row.text(column)))
                .width(Columns.OUTLET_WIDTH);
    }

    private static Field<TableRow> article(Book book, String header, String column) {
        return Field.<TableRow>of(header, Look.TEXT, row -> Labels.shortId(row.text(column)))
                .linked(row -> book.articles().article(row.text(column)))
                .width(ID_WIDTH);
    }
}
