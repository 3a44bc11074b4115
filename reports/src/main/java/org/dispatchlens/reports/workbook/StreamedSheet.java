package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that holds one long table, written row by row: title, a line about it, a note, the table. What stands in it
 * takes no memory.
 */
final class StreamedSheet {
    /** Row of the table's first line; 0-based. */
    static final int FIRST_ROW = 4;

    private static final int NOTE_ROW = 2;
    private static final float TITLE_POINTS = 30;
    private static final float SUBTITLE_POINTS = 18;
    private static final float HEADER_POINTS = 32;
    private static final int MARGIN = 2;
    private static final int UNITS_PER_CHARACTER = 256;

    private final Book book;
    private final XSSFSheet sheet;
    private final RowWriter cells;

    StreamedSheet(Book book, String name) {
        this.book = book;
        this.cells = book.streams().rows(SafeText.sheetName(name), book.styles());
        this.sheet = book.workbook().getSheet(SafeText.sheetName(name));
        sheet.setDisplayGridlines(false);
        PageSetup.apply(sheet);
    }

    Book book() {
        return book;
    }

    void title(String title, String subtitle, String note) {
        line(0, title, Look.TITLE, TITLE_POINTS);
        line(1, subtitle, Look.SUBTITLE, SUBTITLE_POINTS);
        line(NOTE_ROW, note, Look.SUBTITLE, 0);
    }

    private void line(int at, String text, Look look, double points) {
        cells.begin(at);
        cells.put(0, text, look, null);
        cells.end(points);
    }

    /**
     * Draws the table, or one sentence where there are no rows.
     *
     * @param name name of the Excel table
     * @param size number of rows
     * @param row the rows by their number, asked for once and in order
     */
    <T> void table(String name, List<Field<T>> fields, int size, IntFunction<T> row, String empty) {
        if (size == 0) {
            line(FIRST_ROW - 1, empty, Look.SUBTITLE, 0);
            sheet.setDimensionOverride(new CellRangeAddress(0, FIRST_ROW - 1, 0, 0));
            return;
        }
        header(fields);
        for (int i = 0; i < size; i++) {
            row(FIRST_ROW + i, fields, row.apply(i));
        }
        TableArea area = new TableArea(sheet.getSheetName(), FIRST_ROW - 1, 0, size, fields.size());
        ExcelTable.frame(sheet, name, area, TableBlock.titles(fields));
        sheet.createFreezePane(1, FIRST_ROW);
        PageSetup.repeat(sheet, FIRST_ROW - 1, FIRST_ROW - 1);
        PageSetup.area(sheet, fields.size() - 1, FIRST_ROW + size - 1);
        sheet.setDimensionOverride(new CellRangeAddress(0, FIRST_ROW + size - 1, 0, fields.size() - 1));
    }

    private <T> void header(List<Field<T>> fields) {
        List<String> titles = TableBlock.titles(fields);
        cells.begin(FIRST_ROW - 1);
        for (int i = 0; i < fields.size(); i++) {
            Look look = fields.get(i).look().isNumber() ? Look.HEADER_RIGHT : Look.HEADER;
            cells.put(i, titles.get(i), look, null);
            int width = Math.max(
                    fields.get(i).width(),
                    TableBlock.headerWidth(titles.get(i), fields.get(i).width()));
            sheet.setColumnWidth(i, (width + MARGIN) * UNITS_PER_CHARACTER);
        }
        cells.end(HEADER_POINTS);
    }

    private <T> void row(int at, List<Field<T>> fields, T source) {
        double points = 0;
        cells.begin(at);
        for (int i = 0; i < fields.size(); i++) {
            Field<T> field = fields.get(i);
            Object value = field.value().apply(source);
            String text = text(value);
            if (text.length() > field.width()) {
                double needed = TextFit.points(text, field.width() + MARGIN, TextFit.CELL, TextFit.CELL_POINTS);
                points = Math.max(points, needed);
            }
            put(i, field, source, value);
        }
        cells.end(points);
    }

    private static String text(Object value) {
        return value instanceof Sentence sentence ? sentence.text() : value instanceof String text ? text : "";
    }

    private <T> void put(int column, Field<T> field, T source, Object value) {
        if (value instanceof Sentence sentence) {
            cells.rich(column, sentence);
            return;
        }
        Look marked = field.marked().apply(source);
        Look look = marked == null ? field.look() : marked;
        boolean wraps = look == Look.TEXT && TableBlock.length(value) > field.width();
        Link link = cells.canLink() ? field.link().apply(source) : null;
        cells.put(column, value, wraps ? Look.WRAP : look, link);
    }
}
