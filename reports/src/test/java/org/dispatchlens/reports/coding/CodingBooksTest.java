package org.dispatchlens.reports.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.CodingUnit;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.SampleItem;
import org.dispatchlens.common.coding.Stratum;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingBooksTest {
    private static final CodebookFiles CODEBOOK = CodebookFiles.builtIn();
    private static final CodingGuide GUIDE = CodingGuide.from(CODEBOOK);
    private static final Parties PARTIES = Parties.of(CODEBOOK);
    private static final String HOSTILE = "=HYPERLINK(\"http://x\",\"click\") \u0007_x0041_ 49 \uD83D\uDCA3";
    private static final int FIRST_ROW = 5;

    @TempDir
    private Path folder;

    /** Two items of each task. */
    private static CodingSample sample(boolean found, String sentence) {
        List<SampleItem> items = new ArrayList<>();
        for (CodingTask task : CodingTask.values()) {
            for (int i = 0; i < 2; i++) {
                TreeMap<String, String> answers =
                        new TreeMap<>(Map.of(task.key().id(), found ? "yes" : "no"));
                CodingUnit unit = new CodingUnit(
                        task,
                        "article",
                        found ? "Paper" : "Courier",
                        i,
                        0,
                        2,
                        "",
                        task == CodingTask.BLAME ? "" : "@49",
                        "+before",
                        sentence,
                        "-after",
                        0,
                        task == CodingTask.BLAME ? 0 : 2,
                        found,
                        new TreeMap<>(Map.of("rules", answers)));
                Stratum stratum = new Stratum(task, unit.outlet(), found);
                items.add(new SampleItem(task.name().charAt(0) + "" + i, unit, stratum, found ? 10 : 99, 2));
            }
        }
        return new CodingSample("s12345678", items);
    }

    private Path book(CodingSample sample, String name) {
        Path file = folder.resolve(name);
        new ExcelCodingBooks().write(sample, GUIDE, PARTIES, "ann", file);
        return file;
    }

    private Path changed(Path file, Consumer<XSSFWorkbook> change) throws Exception {
        Path copy = folder.resolve("changed.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return copy;
    }

    private static String answer(FilledSheet sheet, String item, String variable) {
        return sheet.cells().stream()
                .filter(c -> c.item().equals(item) && c.variable().equals(variable))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aCoderCannotSeeWhatTheProgramFound() throws Exception {
        Path found = book(sample(true, "One sentence."), "a.xlsx");
        Path missed = book(sample(false, "One sentence."), "b.xlsx");
        assertThat(found).hasSameBinaryContentAs(missed);
    }

    @Test
    void everyCodeHasItsDropDownAndItsWords() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book(sample(true, "A."), "a.xlsx")))) {
            for (CodingTask task : CodingTask.values()) {
                XSSFSheet sheet = workbook.getSheet(GUIDE.task(task).sheet());
                assertThat(sheet.getDataValidations()).hasSameSizeAs(task.variables());
                assertThat(sheet.getDataValidations())
                        .allSatisfy(v ->
                                assertThat(v.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255));
                assertThat(sheet.getProtect()).isFalse();
                Cell answer = sheet.getRow(FIRST_ROW).getCell(task == CodingTask.BLAME ? 2 : 3);
                assertThat(answer.getCellStyle().getLocked()).isFalse();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
            assertThat(workbook.getName("codes_blame_accuser")).isNotNull();
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Instructions");
        }
    }

    @Test
    void textOfArticlesStaysText() throws Exception {
        Path file = book(sample(true, HOSTILE), "a.xlsx");
        int formulas = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                    }
                }
            }
            String sentence =
                    workbook.getSheet("Figures").getRow(FIRST_ROW).getCell(1).getStringCellValue();
            assertThat(sentence)
                    .isEqualTo("+before\n=HYPERLINK(\"http://x\",\"click\") _x0041_ 49 \uD83D\uDCA3\n-after");
            Cell counter = workbook.getSheet("Blame").getRow(2).getCell(0);
            assertThat(counter.getStringCellValue()).isEqualTo("0 of 2 coded");
        }
        assertThat(formulas).as("a counter on each sheet and nothing else").isEqualTo(3);
    }

    @Test
    void answersComeBackWhereverRowsAndSheetsWereMoved() throws Exception {
        Path filled = changed(book(sample(true, HOSTILE), "a.xlsx"), workbook -> {
            Sheet figures = workbook.getSheet("Figures");
            figures.getRow(FIRST_ROW).getCell(0).setCellValue("F1");
            figures.getRow(FIRST_ROW + 1).getCell(0).setCellValue("F0");
            figures.getRow(FIRST_ROW).getCell(3).setCellValue("yes");
            figures.getRow(FIRST_ROW).getCell(5).setCellValue(105_000);
            figures.getRow(FIRST_ROW).getCell(6).setCellFormula("50000+55000");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            figures.getRow(FIRST_ROW + 1).getCell(9).setCellValue("=not a formula");
            workbook.setSheetName(workbook.getSheetIndex("Figures"), "Zahlen");
            workbook.setSheetOrder("Zahlen", 0);
            workbook.getSheet("Instructions").getRow(3).getCell(1).setCellValue("Dr Ann");
        });
        FilledSheet sheet = new ExcelCodingBooks().read(filled);
        assertThat(sheet.coder()).isEqualTo("Dr Ann");
        assertThat(sheet.sample()).isEqualTo("s12345678");
        assertThat(answer(sheet, "F1", "figure")).isEqualTo("yes");
        assertThat(answer(sheet, "F1", "low")).isEqualTo("105000");
        assertThat(answer(sheet, "F1", "high")).isEqualTo("105000");
        assertThat(answer(sheet, "F0", "figure")).isEmpty();
        assertThat(answer(sheet, "F0", "note")).isEqualTo("=not a formula");
        assertThat(answer(sheet, "S1", "sentiment")).isEmpty();
        assertThat(sheet.cells())
                .filteredOn(c -> c.item().equals("F1") && c.variable().equals("figure"))
                .allMatch(c -> c.place().equals("sheet Zahlen, cell D6"));
    }

    private void refused(Path file, String... told) {
        assertThatThrownBy(() -> new ExcelCodingBooks().read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(told);
    }

    @Test
    void whatIsNoCodingSheetIsToldApart() throws Exception {
        refused(folder.resolve("none.xlsx"), "none.xlsx is not a file");
        refused(Files.writeString(folder.resolve("text.xlsx"), "item,blame\n"), "text.xlsx", "save it as .xlsx");
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Codes").createRow(0).createCell(0).setCellValue("mine");
            workbook.write(out);
        }
        refused(other, "is no coding sheet");
    }

    @Test
    void damageIsToldWithItsPlace() throws Exception {
        Path file = book(sample(true, "A."), "a.xlsx");
        refused(
                changed(file, w -> w.getSheet("Blame").getRow(3).getCell(2).setCellValue("")),
                "sheet Blame: the column blame stands 0 times");
        refused(
                changed(file, w -> w.getSheet("Blame").getRow(3).getCell(3).setCellValue("blame")),
                "the column blame stands 2 times");
        refused(
                changed(file, w -> {
                    w.getSheet("Blame").getRow(FIRST_ROW).getCell(0).setCellValue("");
                    w.getSheet("Blame").getRow(FIRST_ROW).getCell(2).setCellValue("yes");
                }),
                "sheet Blame, cell C6: an answer without an item");
        refused(
                changed(
                        file,
                        w -> w.getSheet("Instructions").getRow(3).getCell(1).setCellValue(" ")),
                "does not say who coded it");
        refused(
                changed(file, w -> List.of("Blame", "Figures", "Sentiment")
                        .forEach(name -> w.removeSheetAt(w.getSheetIndex(name)))),
                "has no sheet with items");
    }
}
