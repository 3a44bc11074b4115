package org.dispatchlens.reports.workbook;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where a table came to stand; rows and columns are 0-based.
 *
 * @param rows number of data rows
 */
public record TableArea(String sheet, int headerRow, int firstColumn, int rows, int columns) {
    int firstRow() {
        return headerRow + 1;
    }

    /** The first {@code n} data cells of a column, counted from the table's left edge. */
    CellRangeAddress column(int column, int n) {
        int at = firstColumn + column;
        return new CellRangeAddress(firstRow(), firstRow() + Math.min(n, rows) - 1, at, at);
    }

    CellRangeAddress columns(int from, int to) {
        return new CellRangeAddress(firstRow(), headerRow + rows, firstColumn + from, firstColumn + to);
    }
}
