package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.BLAME_MATRIX;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** Who blames whom, in all outlets together and in each. */
final class BlameMatrixSheet implements ReportSheet {
    static final String NAME = "Blame matrix";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Blame matrix", "Who blames whom: accuser by accused, in all outlets together and in each.");
        BlameGrids.matrix(canvas);
        BlameGrids.pairs(canvas);
        details(canvas);
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
                Field.count("n once", "n_once")
                        .linked(row -> book.index().link(query(row).once(), row.integer("n_once"))),
                Field.count("Articles", "n_articles").linked(row -> cell(book, row)),
                Field.text("Form", "form"),
                Field.of("Voice", Look.TEXT, row -> Labels.voice(row.text("voice"))),
                Field.of("Polarity", Look.TEXT, row -> Labels.polarity(row.text("polarity"))));
        TableBlock.draw(canvas, "blame_counts", fields, book.data().rows(BLAME_MATRIX), "No blame rows were found.");
    }

    private static Link cell(Book book, TableRow row) {
        return book.index().link(query(row), row.integer("n"));
    }

    private static EvidenceQuery query(TableRow row) {
        EvidenceQuery query = EvidenceQuery.of(EvidenceKind.BLAME);
        for (String key : List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity")) {
            query = query.with(key, row.text(key));
        }
        return query;
    }
}
