package org.dispatchlens.reports.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets print: landscape on A4, or A3 where they are wide, all columns on one page's width, title rows on every page. */
final class PageSetup {
    private static final double EDGE_INCHES = 0.4;
    private static final double FOOT_INCHES = 0.6;
    /** 200 characters, in the units of column widths. */
    private static final int WIDE = 200 * 256;

    private PageSetup() {}

    static void apply(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, EDGE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, EDGE_INCHES);
        sheet.setMargin(PageMargin.TOP, EDGE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.setMargin(PageMargin.HEADER, EDGE_INCHES / 2);
        sheet.setMargin(PageMargin.FOOTER, EDGE_INCHES / 2);
        sheet.getFooter().setLeft("Dispatchlens framing report");
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
        repeat(sheet, 0, 1);
    }

    /** Puts a wide sheet on larger paper, so that it stays readable on one page's width. */
    private static void fitPaper(XSSFSheet sheet, int lastColumn) {
        int width = 0;
        for (int i = 0; i <= lastColumn; i++) {
            width += sheet.getColumnWidth(i);
        }
        if (width > WIDE) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
    }

    /** Repeats these rows at the top of every printed page. */
    static void repeat(XSSFSheet sheet, int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }

    /** Prints the cells from the top left to this column and row. */
    static void area(XSSFSheet sheet, int lastColumn, int lastRow) {
        fitPaper(sheet, lastColumn);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    /** The last column with a cell or a part of a chart. */
    static int lastColumn(XSSFSheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum() - 1);
        }
        for (XSSFClientAnchor anchor : anchors(sheet)) {
            last = Math.max(last, anchor.getCol2());
        }
        return last;
    }

    /** The last row with a cell or a part of a chart. */
    static int lastRow(XSSFSheet sheet) {
        int last = sheet.getLastRowNum();
        for (XSSFClientAnchor anchor : anchors(sheet)) {
            last = Math.max(last, anchor.getRow2());
        }
        return Math.max(0, last);
    }

    private static List<XSSFClientAnchor> anchors(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null
                ? List.of()
                : drawing.getShapes().stream()
                        .map(shape -> (XSSFClientAnchor) shape.getAnchor())
                        .toList();
    }
}
