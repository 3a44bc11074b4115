package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a sheet is drawn on: a cursor that moves down over a title, headings, notes, tables and charts. Column widths,
 * heights of wrapped text and charts are settled by {@link #finish()}, when all content is known.
 */
public final class SheetCanvas {
    /** Columns that flowing text spans. */
    static final int TEXT_SPAN = 10;

    private static final double CHART_WIDTH = 660;
    private static final double CHART_FRAME = 120;
    private static final double BAR_POINTS = 27;
    private static final int ROW_POINTS = 15;
    private static final int FEW_BARS = 8;

    private static final int MARGIN = 2;
    private static final int MIN_WIDTH = 9;
    private static final int UNITS_PER_CHARACTER = 256;

    private final Book book;
    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Runnable> charts = new ArrayList<>();
    private int row;

    /** Wrapped text whose row must grow to hold it; {@code perWidth} is characters in one unit of column width. */
    private record Paragraph(int row, int column, int span, String text, double pointsPerLine, double perWidth) {}

    SheetCanvas(Book book, String name) {
        this(book, book.workbook(), book.styles(), name);
    }

    /** A sheet of a workbook that is no framing report. */
    public SheetCanvas(XSSFWorkbook workbook, Styles styles, String name) {
        this(null, workbook, styles, name);
    }

    private SheetCanvas(Book book, XSSFWorkbook workbook, Styles styles, String name) {
        this.book = book;
        this.sheet = workbook.createSheet(SafeText.sheetName(name));
        this.cells = new CellWriter(sheet, styles);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        PageSetup.apply(sheet);
    }

    /** The report that the sheet belongs to; null in another workbook. */
    Book book() {
        return book;
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    public CellWriter cells() {
        return cells;
    }

    /** Where the cursor stands; 0-based. */
    public int row() {
        return row;
    }

    /** Moves the cursor down. */
    public void skip(int rows) {
        row += rows;
    }

    /** Title of the sheet with one line below; frozen on screen. */
    public void title(String title, String subtitle) {
        cells.put(row, 0, title, Look.TITLE, null);
        sheet.getRow(row).setHeightInPoints(30);
        cells.put(row + 1, 0, subtitle, Look.SUBTITLE, null);
        sheet.getRow(row + 1).setHeightInPoints(18);
        row += 3;
        sheet.createFreezePane(0, 2);
    }

    /** Starts a new printed page with the next row, so that a table and its chart stay together. */
    void newPage() {
        sheet.setRowBreak(row - 1);
    }

    /** Keeps the head of the sheet's only table on screen and on every printed page, with its first columns. */
    void freeze(TableArea area, int columns) {
        if (area.rows() > 0) {
            sheet.createFreezePane(columns, area.firstRow());
            PageSetup.repeat(sheet, area.headerRow(), area.headerRow());
        }
    }

    /** A heading at the cursor. */
    public void heading(String text) {
        cells.put(row, 0, text, Look.HEADING, null);
        sheet.getRow(row).setHeightInPoints(20);
        row++;
    }

    /** Small print across the text columns. */
    public void note(String text) {
        paragraph(row, 0, TEXT_SPAN, text, Look.NOTE);
        row++;
    }

    /** Flowing text across {@code span} columns from {@code column}; the row grows to hold it. */
    public void paragraph(int at, int column, int span, String text, Look look) {
        cells.put(at, column, text, look, null);
        span(at, column, span);
        boolean small = look == Look.NOTE;
        paragraphs.add(new Paragraph(at, column, span, text, small ? 12 : 13.5, small ? 1.28 : 1.14));
    }

    /** Makes cells beside each other one. */
    void span(int at, int column, int columns) {
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, column, column + columns - 1));
        }
    }

    /** Text of a cell that may take several lines. */
    public void wrapped(int at, int column, String text) {
        paragraphs.add(new Paragraph(at, column, 1, text, TextFit.CELL_POINTS, TextFit.CELL));
    }

    /** Moves the cursor below {@code rows} rows that a table or chart took. */
    void advanceTo(int next) {
        row = Math.max(row, next);
    }

    /** Asks for at least this width, in characters, up to Excel's greatest. */
    public void widen(int column, int characters) {
        widths.merge(column, Math.min(255 - MARGIN, characters), Math::max);
    }

    /** Draws a chart below the cursor when all tables of the sheet stand, and moves the cursor below its place. */
    void chart(BarChart chart) {
        if (chart.bars() > FEW_BARS) {
            // A long chart under a long table would be cut in two on paper.
            newPage();
        }
        double height = chartPoints(chart);
        place(chart, row, 0, 0, CHART_WIDTH, height);
        row += (int) Math.ceil(height / ROW_POINTS) + 2;
    }

    /** Draws a chart at a place that content leaves free, so many points below the top of a row. Sizes in points. */
    void place(BarChart chart, int atRow, int column, double below, double width, double height) {
        charts.add(() -> ChartPainter.draw(sheet, ChartPlace.at(sheet, atRow, column, below, width, height), chart));
    }

    /** A height that gives every bar the same room. */
    static double chartPoints(BarChart chart) {
        return CHART_FRAME + BAR_POINTS * chart.bars();
    }

    /** Settles widths and heights; nothing is drawn afterwards. */
    public void finish() {
        widths.forEach((column, characters) ->
                sheet.setColumnWidth(column, (Math.max(MIN_WIDTH, characters) + MARGIN) * UNITS_PER_CHARACTER));
        paragraphs.forEach(this::fit);
        charts.forEach(Runnable::run);
        PageSetup.area(sheet, PageSetup.lastColumn(sheet), PageSetup.lastRow(sheet));
    }

    private void fit(Paragraph paragraph) {
        double width = 0;
        for (int i = 0; i < paragraph.span(); i++) {
            width += sheet.getColumnWidth(paragraph.column() + i) / (double) UNITS_PER_CHARACTER;
        }
        XSSFRow line = sheet.getRow(paragraph.row());
        double height = TextFit.points(paragraph.text(), width, paragraph.perWidth(), paragraph.pointsPerLine());
        line.setHeightInPoints((float) Math.max(height, line.getHeightInPoints()));
    }
}
