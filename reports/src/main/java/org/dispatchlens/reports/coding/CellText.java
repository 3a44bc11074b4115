package org.dispatchlens.reports.coding;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.dispatchlens.common.tables.TableCsv;

/** What stands in a cell, as text. */
final class CellText {
    private CellText() {}

    /** The text; a number without thousands separators; of a formula its last result; empty for nothing and for errors. */
    static String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> TableCsv.number(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
