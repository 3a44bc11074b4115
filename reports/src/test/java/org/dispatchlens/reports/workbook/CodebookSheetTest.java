package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookSheetTest {
    @TempDir
    private Path folder;

    private XSSFSheet sheet(ReportData data) throws IOException {
        Path file = folder.resolve("report.xlsx");
        WorkbookWriter.write(data, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in).getSheet(CodebookSheet.NAME);
        }
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

    private static Row rowOf(XSSFSheet sheet, String entry) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(entry)) {
                return row;
            }
        }
        throw new AssertionError("no row " + entry);
    }

    @Test
    void ownEntriesComeFirstAndCountedOnesLeadToTheirRows() throws IOException {
        XSSFSheet sheet = sheet(TestReportData.full());
        Row unmatched = rowOf(sheet, "harangue");
        assertThat(unmatched.getCell(4).getNumericCellValue()).isZero();
        assertThat(unmatched.getCell(4).getHyperlink()).isNull();
        assertThat(unmatched.getCell(9).toString()).isEqualTo("blame.yaml:2");
        Row uncounted = rowOf(sheet, "bygone");
        assertThat(uncounted.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(uncounted.getCell(3).toString()).isEqualTo("not counted");
        Row counted = counted(sheet);
        assertThat(counted.getRowNum()).isGreaterThan(uncounted.getRowNum());
        Cell n = counted.getCell(4);
        assertThat(n.getNumericCellValue()).isPositive();
        assertThat(n.getHyperlink()).isNotNull();
    }

    private static Row counted(XSSFSheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(9) != null && row.getCell(9).toString().equals("built-in")) {
                return row;
            }
        }
        throw new AssertionError("no built-in entry");
    }

    @Test
    void withoutRowsTheSheetSaysSo() throws IOException {
        assertThat(texts(sheet(TestReportData.empty())))
                .contains(
                        "This run used the built-in codebook only.",
                        "No entry of the codebook found anything.",
                        "The codebook knows every name.")
                .noneMatch(text -> text.startsWith("# actors.yaml"));
    }

    private static TableRow name(String surface, int n) {
        return TestRows.of(ComparisonTables.UNRESOLVED_NAMES)
                .with("surface", surface)
                .with("n", n)
                .with("n_articles", 1)
                .row();
    }

    @Test
    void theSnippetIsACodebookFile() throws IOException {
        List<String> lines = CodebookSnippet.lines(List.of(
                name("Río Verde", 12), name("Rio-Verde", 3), name("O’Hara \"Red\" & Sons", 2), name("Ылгын", 1)));
        assertThat(lines)
                .startsWith(
                        "# actors.yaml",
                        "regions:",
                        "  - {id: RIO-VERDE, name: \"Río Verde\"}  # 12 times in 1 article");
        assertThat(lines).last().asString().startsWith("  - {id: NAME, name: \"Ылгын\"}");
        CodebookFiles files = new CodebookFiles("mine", new TreeMap<>(Map.of("actors", String.join("\n", lines))));
        assertThat(files.findings()).isEmpty();
        assertThat(files.items().stream().filter(item -> item.users()).map(item -> item.id()))
                .containsExactly("RIO-VERDE", "RIO-VERDE-2", "O-HARA-RED-SONS", "NAME");
        assertThat(texts(sheet(TestReportData.full())))
                .containsAll(CodebookSnippet.lines(TestReportData.full().rows(ComparisonTables.UNRESOLVED_NAMES)));
    }
}
