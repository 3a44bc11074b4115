package org.dispatchlens.reports.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** Makes drawn cells a real table: filters, bands, a table name, and a defined name for its data. */
final class ExcelTable {
    private static final String STYLE = "TableStyleLight1";
    private static final String DATA = "data_";

    private ExcelTable() {}

    /**
     * Frames a table whose head and rows are drawn.
     *
     * @param name name of the table: letters and underscores, unique in the workbook; the rows below the head get the
     *     defined name {@code data_<name>}
     * @param titles heads, which differ, as {@link #unique} makes them
     */
    static void frame(XSSFSheet sheet, String name, TableArea area, List<String> titles) {
        AreaReference cells = new AreaReference(
                new CellReference(area.headerRow(), area.firstColumn()),
                new CellReference(area.headerRow() + area.rows(), area.firstColumn() + area.columns() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(cells);
        table.setName(name);
        table.setDisplayName(name);
        CTTableColumns columns = table.getCTTable().getTableColumns();
        for (int i = 0; i < titles.size(); i++) {
            columns.getTableColumnArray(i).setName(titles.get(i));
        }
        table.getCTTable().addNewAutoFilter().setRef(cells.formatAsString());
        table.getCTTable().addNewTableStyleInfo();
        XSSFTableStyleInfo style = (XSSFTableStyleInfo) table.getStyle();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        defineName(sheet, DATA + name, area);
    }

    private static void defineName(XSSFSheet sheet, String name, TableArea area) {
        CellRangeAddress rows = area.columns(0, area.columns() - 1);
        XSSFName defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula("'" + sheet.getSheetName() + "'!"
                + new CellReference(rows.getFirstRow(), rows.getFirstColumn(), true, true).formatAsString()
                + ":" + new CellReference(rows.getLastRow(), rows.getLastColumn(), true, true).formatAsString());
    }

    /** Excel wants the heads of a table to differ, whatever their case. */
    static List<String> unique(List<String> titles) {
        Set<String> seen = new HashSet<>();
        return titles.stream()
                .map(title -> {
                    String clean = SafeText.oneLine(title).isEmpty() ? "(none)" : SafeText.oneLine(title);
                    String candidate = clean;
                    for (int i = 2; !seen.add(candidate.toLowerCase(Locale.ROOT)); i++) {
                        candidate = clean + " (" + i + ")";
                    }
                    return candidate;
                })
                .toList();
    }
}
