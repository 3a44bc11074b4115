package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_FACTS;
import static org.dispatchlens.common.tables.ComparisonTables.STORIES;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/** How large the corpus is and what was found, as a strip of numbers that lead to their sheets. */
final class KeyNumbers {
    private static final Set<String> CONFLICTS = Set.of("conflict", "outlier");
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
        List<TableRow> repeated = data.rows(FIGURE_FACTS).stream()
                .filter(row -> row.integer("n_reports") > 1)
                .toList();
        return List.of(
                new Key("articles", data.rows(EvidenceTables.ARTICLES).size(), ArticlesSheet.NAME),
                new Key("outlets", data.outlets().size(), OutletsSheet.NAME),
                new Key(
                        "stories in several outlets",
                        data.rows(STORIES).stream()
                                .filter(row -> row.integer("n_outlets") > 1)
                                .count(),
                        StatementsSheet.NAME),
                new Key("blame rows", data.rows(EvidenceTables.BLAMES).size(), BlameMatrixSheet.NAME),
                new Key("facts in several reports", repeated.size(), FiguresSheet.NAME),
                new Key(
                        "of these contradict",
                        repeated.stream()
                                .filter(row -> CONFLICTS.contains(row.text("status")))
                                .count(),
                        FiguresSheet.NAME));
    }
}
