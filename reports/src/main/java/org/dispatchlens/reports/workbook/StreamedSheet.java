package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that holds one long table, written row by row: title, a line about it, a note, the table. What stands in it
 * takes no memory.
 */
final class StreamedSheet {
    /** Row of the table's first line; 0-based. */
    static final int FIRST_ROW = 4;

    private static final int NOTE_ROW = 2;
    private static final float HEADER_POINTS = 32;
    private static final int MARGIN = 2;
    private static final int UNITS_PER_CHARACTER = 256;

    private final Book book;
    private final SXSSFSheet rows;
    private final XSSFSheet sheet;
    private final CellWriter cells;

    StreamedSheet(Book book, String name) {
        this.book = book;
        this.rows = book.streams().createSheet(SafeText.sheetName(name));
        this.sheet = book.workbook().getSheet(rows.getSheetName());
        this.cells = new CellWriter(rows, book.styles());
        sheet.setDisplayGridlines(false);
        PageSetup.apply(sheet);
    }

    Book book() {
        return book;
    }

    void title(String title, String subtitle, String note) {
        cells.put(0, 0, title, Look.TITLE, null);
        rows.getRow(0).setHeightInPoints(30);
        cells.put(1, 0, subtitle, Look.SUBTITLE, null);
        rows.getRow(1).setHeightInPoints(18);
        cells.put(NOTE_ROW, 0, note, Look.SUBTITLE, null);
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
            cells.put(FIRST_ROW - 1, 0, empty, Look.SUBTITLE, null);
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
    }

    private <T> void header(List<Field<T>> fields) {
        List<String> titles = TableBlock.titles(fields);
        for (int i = 0; i < fields.size(); i++) {
            Look look = fields.get(i).look().isNumber() ? Look.HEADER_RIGHT : Look.HEADER;
            cells.put(FIRST_ROW - 1, i, titles.get(i), look, null);
            int width = Math.max(
                    fields.get(i).width(),
                    TableBlock.headerWidth(titles.get(i), fields.get(i).width()));
            sheet.setColumnWidth(i, (width + MARGIN) * UNITS_PER_CHARACTER);
        }
        rows.getRow(FIRST_ROW - 1).setHeightInPoints(HEADER_POINTS);
    }

    private <T> void row(int at, List<Field<T>> fields, T source) {
        double points = 0;
        for (int i = 0; i < fields.size(); i++) {
            Field<T> field = fields.get(i);
            Object value = field.value().apply(source);
            String text = text(value);
            if (text.length() > field.width()) {
                double needed = TextFit.points(text, field.width() + MARGIN, TextFit.CELL, TextFit.CELL_POINTS);
                points = Math.max(points, needed);
            }
            put(at, i, field, source, value);
        }
        Row line = rows.getRow(at);
        if (points > line.getHeightInPoints()) {
            line.setHeightInPoints((float) points);
        }
    }

    private static String text(Object value) {
        return value instanceof Sentence sentence ? sentence.text() : value instanceof String text ? text : "";
    }

    private <T> void put(int at, int column, Field<T> field, T source, Object value) {
        if (value instanceof Sentence sentence) {
            cells.rich(at, column, sentence);
            return;
        }
        Look marked = field.marked().apply(source);
        Look look = marked == null ? field.look() : marked;
        boolean wraps = look == Look.TEXT && TableBlock.length(value) > field.width();
        cells.put(at, column, value, wraps ? Look.WRAP : look, field.link().apply(source));
    }
}
