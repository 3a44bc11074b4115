package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Tally;

/** How large the corpus is and what was found, as a strip of numbers that lead to their sheets. */
final class KeyNumbers {
    private static final float NUMBER_POINTS = 32;
    private static final float NAME_POINTS = 16;
    /** Columns of one number but the first, which has the wide column of names. */
    private static final int SPAN = 2;

    private record Key(String name, long number, String sheet) {}

    private KeyNumbers() {}

    static void draw(SheetCanvas canvas) {
        int row = canvas.row();
        int column = 0;
        for (Key key : keys(canvas.book().data())) {
            int span = column == 0 ? 1 : SPAN;
            canvas.span(row, column, span);
            canvas.span(row + 1, column, span);
            for (int i = 0; i < span; i++) {
                canvas.cells().put(row, column + i, null, Look.KEY, null);
                canvas.cells().put(row + 1, column + i, null, Look.KEY_NAME, null);
            }
            canvas.cells().put(row, column, (int) key.number(), Look.KEY, Link.sheet(key.sheet()));
            canvas.cells().put(row + 1, column, key.name(), Look.KEY_NAME, null);
            column += span;
        }
        canvas.sheet().getRow(row).setHeightInPoints(NUMBER_POINTS);
        canvas.sheet().getRow(row + 1).setHeightInPoints(NAME_POINTS);
        canvas.skip(3);
    }

    private static List<Key> keys(ReportData data) {
        return List.of(
                new Key("articles", data.total(EvidenceTables.ARTICLES), ArticlesSheet.NAME),
                new Key("outlets", data.outlets().size(), OutletsSheet.NAME),
                new Key("stories in several outlets", data.count(Tally.SHARED_STORIES), StatementsSheet.NAME),
                new Key("blame rows", data.total(EvidenceTables.BLAMES), BlameMatrixSheet.NAME),
                new Key("facts in several reports", data.count(Tally.REPEATED_FACTS), FiguresSheet.NAME),
                new Key("of these contradict", data.count(Tally.CONTRADICTED_FACTS), FiguresSheet.NAME));
    }
}
