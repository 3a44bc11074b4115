package org.dispatchlens.reports.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Variable;
import org.dispatchlens.common.error.InputException;

/** Reads a filled workbook back, whichever program saved it and however its rows were sorted. */
final class SheetReader {
    /** The row that names the columns is looked for here. */
    private static final int HEAD_ROWS = 12;

    private static final int MOST_OF_NAME = 60;

    private final Path file;
    private final XSSFWorkbook workbook;
    private final List<FilledSheet.Cell> cells = new ArrayList<>();

    private SheetReader(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static FilledSheet read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    "--sheets " + file + " is not a file: name the workbooks that came back from coders");
        }
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(zip)) {
            return new SheetReader(file, workbook).read();
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException e) {
            throw new InputException(file + " cannot be read as an Excel workbook: save it as .xlsx", e);
        }
    }

    private FilledSheet read() {
        Sheet codes = workbook.getSheet(Marks.CODES_SHEET);
        String mark = codes == null ? "" : text(codes, 0, 0);
        if (!mark.equals(Marks.BOOK)) {
            throw new InputException(file + " is no coding sheet of this program: its sheet " + Marks.CODES_SHEET
                    + " is missing or begins with something else; give the workbooks that `coder-sheet` wrote");
        }
        EnumSet<CodingTask> tasks = EnumSet.noneOf(CodingTask.class);
        workbook.forEach(sheet -> head(sheet).ifPresent(head -> tasks.add(readTask(sheet, head))));
        if (tasks.isEmpty()) {
            throw new InputException(file + " has no sheet with items: the hidden row that names the columns was taken"
                    + " out; copy the answers into a fresh sheet of the same coder");
        }
        return new FilledSheet(file.toString(), text(codes, 0, 1), coder(), cells);
    }

    private String coder() {
        Name name = workbook.getName(Marks.CODER);
        if (name != null && !name.isDeleted()) {
            CellReference at = new CellReference(name.getRefersToFormula());
            Sheet sheet = workbook.getSheet(at.getSheetName());
            String coder =
                    sheet == null ? "" : text(sheet, at.getRow(), at.getCol()).strip();
            if (!coder.isEmpty()) {
                return coder.substring(0, Math.min(MOST_OF_NAME, coder.length()));
            }
        }
        throw new InputException(
                file + " does not say who coded it: write a name into the cell Coder of the first sheet");
    }

    /** The row that names the columns. */
    private static Optional<Row> head(Sheet sheet) {
        for (int i = 0; i < HEAD_ROWS; i++) {
            Row row = sheet.getRow(i);
            if (row != null && text(row.getCell(0)).startsWith(Marks.ITEMS)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private CodingTask readTask(Sheet sheet, Row head) {
        String code = text(head.getCell(0)).substring(Marks.ITEMS.length());
        CodingTask task = CodingTask.of(code)
                .orElseThrow(() -> new InputException(file + " sheet " + sheet.getSheetName() + ", cell A"
                        + (head.getRowNum() + 1) + ": '" + code + "' is no task"));
        Map<Integer, String> columns = columns(sheet, head, task);
        // The row below names the columns for people.
        for (int i = head.getRowNum() + 2; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String item = row == null ? "" : text(row.getCell(0)).strip();
            if (!item.isEmpty()) {
                columns.forEach((column, variable) -> cells.add(new FilledSheet.Cell(
                        item, task, variable, text(row.getCell(column)), place(sheet, row, column))));
            } else if (row != null) {
                refuseAnswers(sheet, row, columns);
            }
        }
        return task;
    }

    private Map<Integer, String> columns(Sheet sheet, Row head, CodingTask task) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        head.forEach(cell -> columns.put(cell.getColumnIndex(), text(cell)));
        List<String> known =
                new ArrayList<>(task.variables().stream().map(Variable::id).toList());
        known.add(FilledSheet.NOTE);
        columns.values().retainAll(known);
        for (String variable : known) {
            long times = columns.values().stream().filter(variable::equals).count();
            if (times != 1 && !(times == 0 && variable.equals(FilledSheet.NOTE))) {
                throw new InputException(file + " sheet " + sheet.getSheetName() + ": the column " + variable
                        + " stands " + times + " times; put the columns back as they were");
            }
        }
        return columns;
    }

    /** An answer without an item would be lost in silence. */
    private void refuseAnswers(Sheet sheet, Row row, Map<Integer, String> columns) {
        for (int column : columns.keySet()) {
            if (!text(row.getCell(column)).isBlank()) {
                throw new InputException(file + " " + place(sheet, row, column)
                        + ": an answer without an item; put the item's id back into column A or clear the cell");
            }
        }
    }

    private static String place(Sheet sheet, Row row, int column) {
        return "sheet " + sheet.getSheetName() + ", cell " + CellReference.convertNumToColString(column)
                + (row.getRowNum() + 1);
    }

    private static String text(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row);
        return line == null ? "" : text(line.getCell(column));
    }

    private static String text(Cell cell) {
        return cell == null ? "" : CellText.of(cell);
    }
}
