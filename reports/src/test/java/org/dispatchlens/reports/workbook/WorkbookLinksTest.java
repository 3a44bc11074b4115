package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookLinksTest {
    @TempDir
    static Path folder;

    /** Heads of numbers that count articles, outlets or words, and lead to the findings behind them. */
    private static final List<String> LEADS_TO_FINDINGS =
            List.of("Articles", "Once per wire story", "Words", "Outlets");

    private static final String MODEL_IN_WORDS = "language model (" + TestReportData.MODEL + ")";

    private static XSSFWorkbook full;

    @BeforeAll
    static void writeFull() throws IOException {
        Path file = folder.resolve("full.xlsx");
        WorkbookWriter.write(TestReportData.full(), file);
        try (InputStream in = Files.newInputStream(file)) {
            full = new XSSFWorkbook(in);
        }
    }

    @Test
    void linkedNumbersLeadToAsManyRows() {
        int checked = 0;
        for (String sheet :
                List.of("Outlets", "Actors", "Sentiment", "Blame balance", "Blame matrix", "Voice and agency")) {
            for (XSSFHyperlink link : full.getSheet(sheet).getHyperlinkList()) {
                Cell cell = full.getSheet(sheet).getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                boolean count = cell.getCellStyle().getDataFormatString().equals("#,##0") && countsRows(cell);
                if (cell.getCellType() == CellType.NUMERIC && count) {
                    assertThat(rows(link.getLocation()))
                            .as(sheet + " " + cell.getAddress())
                            .isEqualTo((int) cell.getNumericCellValue());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    private static boolean countsRows(Cell cell) {
        return ((XSSFSheet) cell.getSheet())
                .getTables().stream()
                        .filter(table -> table.contains(new CellReference(cell)))
                        .map(table -> table.getColumns()
                                .get(cell.getColumnIndex() - table.getStartColIndex())
                                .getName())
                        .noneMatch(head -> LEADS_TO_FINDINGS.stream().anyMatch(head::startsWith));
    }

    @Test
    void estimatesLeadToTheRowsThatTheyCount() {
        assertLinked("blame_balance", "Blame balance", "Balance", "n");
        assertLinked("sentiment", "Sentiment", "Mean", "n");
        assertLinked("actor_shares", "Actors", "Share", "n");
        assertLinked("agency", "Voice and agency", "Agentless share", "Agentless");
        assertLinked("figure_facts", "Figures", "Median", "Reports");
    }

    private static void assertLinked(String name, String sheet, String estimate, String count) {
        XSSFTable table = full.getTable(name);
        XSSFSheet on = full.getSheet(sheet);
        int row = table.getStartRowIndex() + 1;
        int column = table.findColumnIndex(estimate);
        assertThat(rows(on.getHyperlink(row, column).getLocation())).isEqualTo((int)
                on.getRow(row).getCell(table.findColumnIndex(count)).getNumericCellValue());
    }

    /** How many rows a location has, each of which must hold a value in its first cell. */
    private static int rows(String location) {
        return lines(location).size();
    }

    private static List<Row> lines(String location) {
        String formula = full.getName(location) == null
                ? location
                : full.getName(location).getRefersToFormula();
        List<Row> rows = new ArrayList<>();
        for (String piece : formula.split(",")) {
            AreaReference area = new AreaReference(piece, full.getSpreadsheetVersion());
            XSSFSheet target = full.getSheet(area.getFirstCell().getSheetName());
            for (int row = area.getFirstCell().getRow();
                    row <= area.getLastCell().getRow();
                    row++) {
                assertThat(target.getRow(row).getCell(0).getStringCellValue()).isNotEmpty();
                rows.add(target.getRow(row));
            }
        }
        return rows;
    }

    @Test
    void everyLinkLeadsToACellThatExists() {
        full.forEach(sheet -> ((XSSFSheet) sheet).getHyperlinkList().forEach(link -> {
            assertThat(link.getLocation()).doesNotContain("#REF!");
            assertThat(rows(link.getLocation())).isPositive();
        }));
        full.getAllNames().forEach(name -> assertThat(name.getRefersToFormula()).doesNotContain("#REF!"));
    }

    @Test
    void aSentimentNumberLeadsToTheScoresOfItsMethodOnly() {
        assertThat(methodsBehind("sentiment", 2)).containsOnly("word list");
        assertThat(methodsBehind("sentiment_2", 2)).containsOnly(MODEL_IN_WORDS);
        assertThat(methodsBehind("sentiment_methods", 2)).containsOnly("word list");
        assertThat(methodsBehind("sentiment_methods", 6)).containsOnly(MODEL_IN_WORDS);
    }

    /** The column Form of all evidence that one column of a table of the sheet Sentiment leads to. */
    private static Set<String> methodsBehind(String name, int column) {
        XSSFTable table = full.getTable(name);
        Set<String> methods = new TreeSet<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            XSSFHyperlink link = full.getSheet("Sentiment").getHyperlink(row, column);
            assertThat(link).as(name + " line " + row).isNotNull();
            for (Row evidence : lines(link.getLocation())) {
                assertThat(evidence.getCell(1).getStringCellValue()).isEqualTo("Sentiment");
                methods.add(evidence.getCell(6).getStringCellValue());
            }
        }
        return methods;
    }

    @Test
    void pairsOfAnOutletLeadToOneRowEach() {
        XSSFTable outlets = full.getTable("outlets");
        XSSFSheet sheet = full.getSheet("Outlets");
        int column = 10;
        int row = outlets.getStartRowIndex() + 1;
        assertThat(sheet.getRow(outlets.getStartRowIndex()).getCell(column).getStringCellValue())
                .isEqualTo("Sentiment pairs");
        XSSFHyperlink link = sheet.getHyperlink(row, column);
        assertThat(lines(link.getLocation()))
                .hasSize((int) sheet.getRow(row).getCell(column).getNumericCellValue())
                .allMatch(line -> line.getCell(6).getStringCellValue().equals("word list"));
    }

    @Test
    void theRowsOfAStatementLeadToAllItsEvidence() {
        XSSFTable grid = full.getTable("statement_grid");
        XSSFSheet sheet = full.getSheet("Statements");
        int row = grid.getStartRowIndex() + 1;
        XSSFHyperlink link = sheet.getHyperlink(row, 2);
        assertThat(rows(link.getLocation()))
                .isEqualTo((int) sheet.getRow(row).getCell(2).getNumericCellValue())
                .isEqualTo(2);
    }

    @Test
    void withManyOutletsWordsStandInOneColumn() throws IOException {
        Map<String, List<TableRow>> tables = new TreeMap<>(TestReportData.full().tables());
        TableRow outlet = tables.get("outlet_summary").get(0);
        List<TableRow> outlets = new ArrayList<>(tables.get("outlet_summary"));
        for (int i = 0; i < 8; i++) {
            outlets.add(TestRows.of(outlet.spec()).with("outlet", "Paper " + i).row());
        }
        tables.put("outlet_summary", outlets);
        Path file = folder.resolve("many.xlsx");
        WorkbookWriter.write(new ReportData(TestReportData.full().run(), tables), file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook many = new XSSFWorkbook(in)) {
            XSSFTable grid = many.getTable("statement_grid");
            Row row = many.getSheet("Statements").getRow(grid.getStartRowIndex() + 1);
            assertThat(grid.getColumnCount()).isEqualTo(9);
            assertThat(row.getCell(6).getStringCellValue()).endsWith("; unknown (d-005)");
            assertThat(row.getCell(8).getStringCellValue())
                    .startsWith("Agence Delta: ")
                    .contains("\nBorder Post: ");
        }
    }

    @Test
    void theWordsOfAStatementLeadToTheSentenceTheyStandIn() {
        XSSFTable grid = full.getTable("statement_grid");
        XSSFSheet sheet = full.getSheet("Statements");
        int row = grid.getStartRowIndex() + 1;
        int linked = 0;
        for (int column = 6; column <= grid.getEndColIndex(); column++) {
            XSSFHyperlink link = sheet.getHyperlink(row, column);
            if (link != null) {
                assertThat(rows(link.getLocation())).isEqualTo(1);
                linked++;
            }
        }
        assertThat(linked).isEqualTo(2);
        assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo("Ecuador accuses Peru");
    }

    @Test
    void blameOfOneSideLeadsToSentencesThatBlameThatSide() {
        XSSFTable balance = full.getTable("blame_balance");
        XSSFSheet blame = full.getSheet("Blame balance");
        int row = balance.getStartRowIndex() + 1;
        String outlet = blame.getRow(row).getCell(0).getStringCellValue();
        String side = blame.getRow(row).getCell(1).getStringCellValue();
        AreaReference area = new AreaReference(blame.getHyperlink(row, 3).getLocation(), full.getSpreadsheetVersion());
        for (int i = area.getFirstCell().getRow(); i <= area.getLastCell().getRow(); i++) {
            Row evidence = full.getSheet("Evidence").getRow(i);
            assertThat(evidence.getCell(1).getStringCellValue()).isEqualTo("Blame");
            assertThat(evidence.getCell(2).getStringCellValue()).isEqualTo(outlet);
            assertThat(evidence.getCell(4).getStringCellValue()).isEqualTo(side);
        }
    }
}
