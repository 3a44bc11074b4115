package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    private static final List<String> SHEETS = List.of(
            "Overview",
            "Outlets",
            "Differences",
            "Blame balance",
            "Blame matrix",
            "Voice and agency",
            "Sentiment",
            "Actors",
            "Words",
            "Figures",
            "Statements",
            "Wire copy",
            "Articles",
            "Evidence",
            "Data issues",
            "Codebook",
            "Method and formulas",
            "Data dictionary",
            "Run");

    @TempDir
    static Path folder;

    private static XSSFWorkbook full;

    @BeforeAll
    static void writeFull() throws IOException {
        full = write(TestReportData.full(), "full.xlsx");
    }

    private static XSSFWorkbook write(ReportData data, String name) throws IOException {
        Path file = folder.resolve(name);
        WorkbookWriter.write(data, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    @Test
    void sheetsStandInReadingOrder() {
        List<String> names = new ArrayList<>();
        full.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).isEqualTo(SHEETS);
        assertThat(full.getActiveSheetIndex()).isZero();
    }

    @Test
    void noCellIsAFormulaOrAnError() {
        assertThat(cells(full)).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA, CellType.ERROR);
    }

    @Test
    void textLikeAFormulaStaysTextAndIsMarkedAsText() {
        List<Cell> risky = cells(full).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> SafeText.isRisky(cell.getStringCellValue()))
                .toList();
        assertThat(risky)
                .extracting(Cell::getStringCellValue)
                .contains(TestReportData.FORMULA, "@Río Verde is a town.");
        assertThat(risky).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void controlCharactersGoAndEscapesStayAsPrinted() {
        assertThat(texts(full.getSheet("Evidence")))
                .contains("Lima urged calm; Lima sent _x0041_  envoys.")
                .noneMatch(text -> text.contains("\u0007"));
    }

    @Test
    void everyTableHasFiltersBandsAndHeadsLikeItsCells() {
        Set<String> names = new HashSet<>();
        for (String sheet : SHEETS) {
            assertThat(full.getSheet(sheet).getTables()).as(sheet).isNotEmpty();
        }
        full.forEach(sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> {
            assertThat(names.add(table.getName())).as(table.getName()).isTrue();
            assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(table.getStyle().isShowRowStripes()).isTrue();
            assertHeads(table);
        }));
    }

    private static void assertHeads(XSSFTable table) {
        Row head = table.getXSSFSheet().getRow(table.getStartRowIndex());
        List<String> printed = new ArrayList<>();
        for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
            printed.add(head.getCell(i).getStringCellValue());
        }
        assertThat(table.getColumns()).extracting(column -> column.getName()).isEqualTo(printed);
        assertThat(printed).doesNotHaveDuplicates();
    }

    @Test
    void tablesOfASheetDoNotOverlap() {
        full.forEach(sheet -> {
            int last = -1;
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                assertThat(table.getStartRowIndex()).isGreaterThan(last);
                last = table.getEndRowIndex();
            }
        });
    }

    @Test
    void chartsStandClearOfTables() {
        full.forEach(sheet -> {
            var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getShapes().forEach(shape -> {
                    var anchor = (XSSFClientAnchor) shape.getAnchor();
                    ((XSSFSheet) sheet).getTables().forEach(table -> assertThat(
                                    anchor.getRow1() > table.getEndRowIndex()
                                            || anchor.getRow2() < table.getStartRowIndex()
                                            || anchor.getCol1() > table.getEndColIndex())
                            .as(sheet.getSheetName() + " " + table.getName())
                            .isTrue());
                });
            }
        });
    }

    @Test
    void numbersCarryTheFormatOfTheirKind() {
        assertThat(format("Outlets", "Words")).isEqualTo("#,##0");
        assertThat(format("Actors", "Share")).isEqualTo("0.0 %");
        assertThat(format("Blame balance", "Balance")).isEqualTo("+0.00;-0.00;0.00");
        assertThat(format("Outlets", "Mentions per 1,000 words")).isEqualTo("#,##0.0");
    }

    private static String format(String sheet, String head) {
        for (XSSFTable table : full.getSheet(sheet).getTables()) {
            for (int i = 0; i < table.getColumns().size(); i++) {
                if (table.getColumns().get(i).getName().equals(head)) {
                    Cell cell = full.getSheet(sheet)
                            .getRow(table.getStartRowIndex() + 1)
                            .getCell(i);
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                    return cell.getCellStyle().getDataFormatString();
                }
            }
        }
        throw new AssertionError("no column " + head);
    }

    @Test
    void matchedWordsAreSetOff() {
        XSSFSheet evidence = full.getSheet("Evidence");
        Cell sentence = evidence.getRow(EvidenceSheet.FIRST_ROW).getCell(8);
        assertThat(sentence.getRichStringCellValue().numFormattingRuns()).isGreaterThan(1);
    }

    @Test
    void everyTableHasANameForItsRowsAndEverySheetAnAreaToPrint() {
        full.forEach(sheet -> {
            ((XSSFSheet) sheet).getTables().forEach(table -> assertThat(
                            full.getName("data_" + table.getName()).getRefersToFormula())
                    .contains("'" + sheet.getSheetName() + "'!"));
            assertThat(full.getPrintArea(full.getSheetIndex(sheet)))
                    .as(sheet.getSheetName())
                    .contains(sheet.getSheetName());
        });
    }

    @Test
    void conflictsAndSlipsCarryAWord() {
        assertThat(texts(full.getSheet("Figures")))
                .contains("OUTLIER", "CONFLICT")
                .anyMatch(text -> text.startsWith("OUTLIER: ") && text.contains("3,700"));
    }

    @Test
    void headsAreFrozenAndPrintOnEveryPage() {
        full.forEach(sheet -> {
            assertThat(sheet.getPaneInformation().isFreezePane())
                    .as(sheet.getSheetName())
                    .isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows()).isNotNull();
        });
        assertThat(full.getSheet("Evidence").getPaneInformation().getHorizontalSplitTopRow())
                .isEqualTo((short) EvidenceSheet.FIRST_ROW);
    }

    @Test
    void chartsDrawOnCellsOfTheWorkbook() throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("full.xlsx").toFile())) {
            List<String> charts = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("xl/charts/chart"))
                    .toList();
            assertThat(charts).hasSize(9);
            for (String chart : charts) {
                String xml = new String(zip.getInputStream(zip.getEntry(chart)).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml).contains("<c:f>").doesNotContain("#REF!");
            }
        }
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.xlsx");
        WorkbookWriter.write(TestReportData.full(), again);
        assertThat(again).hasSameBinaryContentAs(folder.resolve("full.xlsx"));
    }

    @Test
    void propertiesCarryTheTimeOfTheRun() {
        var core = full.getProperties().getCoreProperties();
        assertThat(core.getCreated().toInstant()).hasToString("2024-05-01T00:00:00Z");
        assertThat(core.getModified().toInstant()).hasToString("2024-05-01T00:00:00Z");
    }

    @Test
    void withoutRowsEverySheetSaysSo() throws IOException {
        XSSFWorkbook empty = write(TestReportData.empty(), "empty.xlsx");
        assertThat(texts(empty.getSheet("Wire copy"))).contains("No article is a copy of another.");
        Map<String, String> sentences = Map.ofEntries(
                Map.entry("Overview", "No asserted blame was found."),
                Map.entry("Outlets", "No outlets were found."),
                Map.entry("Actors", "No actors of the codebook were found."),
                Map.entry("Sentiment", "No sentence with a sentiment toward a state or body was found."),
                Map.entry("Figures", "No figures were found."),
                Map.entry("Blame balance", "No blame between two opposed sides was found."),
                Map.entry("Blame matrix", "No blame rows were found."),
                Map.entry("Statements", "No statement is carried by two outlets."),
                Map.entry("Evidence", "No evidence rows were found."),
                Map.entry("Articles", "No articles were read."),
                Map.entry("Data issues", "No file was rejected."));
        sentences.forEach((sheet, text) ->
                assertThat(texts(empty.getSheet(sheet))).as(sheet).contains(text));
    }

    @Test
    void oneArticleIsEnough() throws IOException {
        XSSFWorkbook minimal = write(TestReportData.minimal(), "minimal.xlsx");
        assertThat(texts(minimal.getSheet("Blame balance"))).contains("not enough data");
        assertThat(texts(minimal.getSheet("Overview")))
                .anyMatch(text -> text.startsWith("This report compares 1 article by"));
    }

    @Test
    void aRunWithoutAProperInstantIsTheUsersMistake() {
        RunRecord run = TestReportData.empty().run();
        RunRecord bad = new RunRecord(
                run.version(),
                run.versions(),
                run.codebookHash(),
                run.command(),
                run.arguments(),
                "yesterday",
                run.minimumN(),
                run.counts(),
                run.seconds());
        assertThatThrownBy(() -> WorkbookWriter.write(new ReportData(bad, Map.of()), folder.resolve("bad.xlsx")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("asOf");
    }
}
