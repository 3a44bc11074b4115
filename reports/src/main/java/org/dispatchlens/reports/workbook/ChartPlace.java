package org.dispatchlens.reports.workbook;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Turns a size in points into an anchor between cells, from the widths and heights that the sheet really has. */
final class ChartPlace {
    private ChartPlace() {}

    static XSSFClientAnchor at(
            XSSFSheet sheet, int row, int column, double below, double widthPoints, double heightPoints) {
        int lastColumn = column;
        double width = widthPoints;
        while (width > columnPoints(sheet, lastColumn)) {
            width -= columnPoints(sheet, lastColumn++);
        }
        Down top = down(sheet, row, below);
        Down end = down(sheet, row, below + heightPoints);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0,
                Units.toEMU(top.points()),
                Units.toEMU(width),
                Units.toEMU(end.points()),
                column,
                top.row(),
                lastColumn,
                end.row());
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private record Down(int row, double points) {}

    /** The row that lies so many points below the top of another, and how far inside it. */
    private static Down down(XSSFSheet sheet, int from, double points) {
        int row = from;
        double left = points;
        while (left > rowPoints(sheet, row)) {
            left -= rowPoints(sheet, row++);
        }
        return new Down(row, left);
    }

    private static double columnPoints(XSSFSheet sheet, int column) {
        return Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
    }

    private static double rowPoints(XSSFSheet sheet, int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
    }
}
