package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;

/** Draws a titled Excel table, with filters and banded rows, or one sentence where there are no rows. */
public final class TableBlock {
    /** Rows of one table; the rest is in the exports, and a note says so. */
    static final int MAX_ROWS = 10_000;

    private static final float HEADER_POINTS = 32;
    /** Stands for the room that the filter button takes. */
    static final String FILTER_BUTTON = "\u00a0\u00a0\u00a0";

    private TableBlock() {}

    /**
     * Draws a table at the cursor and moves the cursor below it.
     *
     * @param name name of the Excel table: letters and underscores, unique in the workbook
     * @param empty the sentence that stands in place of a table without rows
     * @return where the table stands; with 0 rows when it is empty
     */
    public static <T> TableArea draw(
            SheetCanvas canvas, String name, List<Field<T>> fields, List<T> rows, String empty) {
        int top = canvas.row();
        if (rows.isEmpty()) {
            canvas.cells().put(top, 0, empty, Look.SUBTITLE, null);
            canvas.skip(2);
            return new TableArea(canvas.sheet().getSheetName(), top, 0, 0, fields.size());
        }
        List<T> shown = rows.subList(0, Math.min(MAX_ROWS, rows.size()));
        if (shown.size() < rows.size()) {
            canvas.note("Cut: the first " + Labels.count(shown.size()) + " of " + Labels.count(rows.size())
                    + " rows. All of them are in the exports folder.");
            top = canvas.row();
        }
        header(canvas, top, fields);
        for (int i = 0; i < shown.size(); i++) {
            row(canvas, top + 1 + i, fields, shown.get(i));
        }
        TableArea area = new TableArea(canvas.sheet().getSheetName(), top, 0, shown.size(), fields.size());
        ExcelTable.frame(canvas.sheet(), name, area, titles(fields));
        canvas.advanceTo(top + shown.size() + 3);
        return area;
    }

    /** The same for rows of a table that grows with the archive; a note says what is missing. */
    static TableArea draw(SheetCanvas canvas, String name, List<Field<TableRow>> fields, Cut rows, String empty) {
        if (rows.isCut()) {
            canvas.note(rows.note());
        }
        return draw(canvas, name, fields, rows.rows(), empty);
    }

    /** Heads of the fields, made to differ. */
    static <T> List<String> titles(List<Field<T>> fields) {
        return ExcelTable.unique(fields.stream().map(Field::header).toList());
    }

    private static <T> void header(SheetCanvas canvas, int row, List<Field<T>> fields) {
        List<String> titles = titles(fields);
        for (int i = 0; i < fields.size(); i++) {
            Look look = fields.get(i).look().isNumber() ? Look.HEADER_RIGHT : Look.HEADER;
            canvas.cells().put(row, i, titles.get(i), look, null);
            canvas.wrapped(row, i, titles.get(i) + FILTER_BUTTON);
            canvas.widen(i, headerWidth(titles.get(i), fields.get(i).width()));
        }
        canvas.sheet().getRow(row).setHeightInPoints(HEADER_POINTS);
    }

    /** Heads wrap onto two lines beside the filter button. */
    static int headerWidth(String title, int limit) {
        int longest = 0;
        for (String word : title.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        int needed = longest + FILTER_BUTTON.length();
        return Math.min(Math.max(limit, needed), Math.max(needed, title.length() / 2 + FILTER_BUTTON.length() + 1));
    }

    private static <T> void row(SheetCanvas canvas, int row, List<Field<T>> fields, T source) {
        for (int i = 0; i < fields.size(); i++) {
            Field<T> field = fields.get(i);
            Look marked = field.marked().apply(source);
            Object value = field.value().apply(source);
            if (value instanceof Sentence sentence) {
                canvas.cells().rich(row, i, sentence);
                canvas.widen(i, field.width());
                canvas.wrapped(row, i, sentence.text());
                continue;
            }
            Link link = field.link().apply(source);
            int length = length(value);
            Look look = marked == null ? field.look() : marked;
            boolean wraps = look == Look.TEXT && length > field.width();
            canvas.cells().put(row, i, value, wraps ? Look.WRAP : look, link);
            if (value instanceof String text && (length > field.width() || text.indexOf('\n') >= 0)) {
                canvas.wrapped(row, i, text);
            }
            canvas.widen(i, Math.min(field.width(), length));
        }
    }

    static int length(Object value) {
        if (value instanceof String text) {
            return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                    ? text.length()
                    : text.lines().mapToInt(String::length).max().orElse(0);
        }
        return value instanceof Integer n ? Labels.count(n).length() : 0;
    }
}
