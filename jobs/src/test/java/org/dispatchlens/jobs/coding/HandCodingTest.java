package org.dispatchlens.jobs.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus through the real command line: run, coder-sheet, people who fill sheets in, agreement. */
@Tag("slow")
class HandCodingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TASKS = List.of("Blame", "Figures", "Sentiment");
    private static final int IDS_ROW = 3;
    private static final int FIRST_ROW = 5;

    @TempDir
    private static Path folder;

    private static Path output;
    private static Path sample;

    @BeforeAll
    static void drawASample() throws Exception {
        output = folder.resolve("out");
        SampleRun.into(output);
        Cli drawn = Cli.run("coder-sheet", "--output", output, "--items", 60, "--coders", 2);
        assertThat(drawn.code()).as(drawn.err()).isZero();
        try (Stream<Path> folders = Files.list(output.resolve("coding"))) {
            sample = folders.findFirst().orElseThrow();
        }
        assertThat(drawn.out()).contains(sample.getFileName() + ": 60 items", "coder-1.xlsx", "coder-2.xlsx");
    }

    private static Map<String, Map<String, String>> machine() {
        Map<String, Map<String, String>> answers = new HashMap<>();
        for (TableRow row : TableCsv.read(CodingTables.MACHINE, sample)) {
            answers.computeIfAbsent(row.text("item"), i -> new HashMap<>())
                    .put(row.text("variable"), row.text("answer"));
        }
        return answers;
    }

    /** A coder who agrees with the program, but for the items named: those get another first answer. */
    private static Path filled(String coder, List<String> others) throws Exception {
        Path copy = folder.resolve(coder + "-filled-" + others.size() + ".xlsx");
        Map<String, Map<String, String>> machine = machine();
        try (InputStream in = Files.newInputStream(sample.resolve(coder + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            for (String task : TASKS) {
                Sheet sheet = workbook.getSheet(task);
                for (int i = FIRST_ROW; i <= sheet.getLastRowNum(); i++) {
                    String item = sheet.getRow(i).getCell(0).getStringCellValue();
                    boolean other = others.contains(item);
                    fill(sheet.getRow(i), sheet.getRow(IDS_ROW), other ? Map.of("blame", "no") : machine.get(item));
                }
            }
            workbook.write(out);
        }
        return copy;
    }

    private static void fill(Row row, Row ids, Map<String, String> answers) {
        for (int column = 1; column < ids.getLastCellNum(); column++) {
            String answer = answers.get(ids.getCell(column).getStringCellValue());
            if (answer != null && answer.matches("\\d+")) {
                row.getCell(column).setCellValue(Double.parseDouble(answer));
            } else if (answer != null) {
                row.getCell(column).setCellValue(answer);
            }
        }
    }

    private static JsonNode number(Cli result, String name) throws Exception {
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode node = JSON.readTree(result.out()).path(name);
        assertThat(node.isMissingNode()).as(name + " in " + result.out()).isFalse();
        return node;
    }

    private static void assertMistake(Cli result, String... told) {
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(told).hasLineCount(1);
    }

    private static String accusation() {
        return machine().entrySet().stream()
                .filter(e -> "yes".equals(e.getValue().get("blame")))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thoseWhoAgreeWithTheProgramAreToldSo() throws Exception {
        Cli result = Cli.run(
                "agreement",
                "--output",
                output,
                "--sheets",
                filled("coder-1", List.of()),
                filled("coder-2", List.of()));
        assertThat(number(result, "blame.blame.coders.alpha").path("value").asDouble())
                .isEqualTo(1);
        assertThat(number(result, "figures.figure.rules.yes.f1").path("value").asDouble())
                .isEqualTo(1);
        assertThat(number(result, "figures.low.rules.accuracy").path("value").asDouble())
                .isEqualTo(1);
        assertThat(number(result, "sentiment.sentiment.lexicon.accuracy")
                        .path("value")
                        .asDouble())
                .isEqualTo(1);
        assertThat(number(result, "blame.blame.coder-1.answered").path("value").asDouble())
                .isEqualTo(1);
        assertThat(sample.resolve("agreement.xlsx")).isNotEmptyFile();
        List<TableRow> rows = TableCsv.read(CodingTables.AGREEMENT, sample);
        assertThat(rows).filteredOn(r -> r.text("measure").equals("alpha")).hasSizeGreaterThan(10);
    }

    @Test
    void oneSheetIsComparedWithTheProgramByWeight() throws Exception {
        String item = accusation();
        TableRow drawn = TableCsv.read(CodingTables.SAMPLE, sample).stream()
                .filter(r -> r.text("item").equals(item))
                .findFirst()
                .orElseThrow();
        double found = TableCsv.read(CodingTables.SAMPLE, sample).stream()
                .filter(r -> r.text("task").equals("blame") && r.flag("stratum_found"))
                .mapToDouble(r -> r.number("weight"))
                .sum();
        Path report = folder.resolve("reports/mine.xlsx");
        Cli result = Cli.run(
                "agreement", "--output", output, "--report", report, "--sheets", filled("coder-1", List.of(item)));
        assertThat(result.out()).doesNotContain("alpha");
        double precision =
                number(result, "blame.blame.rules.yes.precision").path("value").asDouble();
        assertThat(precision).isCloseTo(1 - drawn.number("weight") / found, within(1e-4));
        assertThat(report).isNotEmptyFile();
        assertThat(folder.resolve("reports/mine.csv")).content().contains("blame,blame,rules,yes,precision");
    }

    @Test
    void theSameSeedAsksTheSameAndAnotherSeedDoesNot() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Cli one = Cli.run("coder-sheet", "--output", output, "--items", 60, "--coders", 1, "--sheet-dir", first);
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).contains(sample.getFileName().toString());
        assertThat(first.resolve("coder-1.xlsx")).hasSameBinaryContentAs(sample.resolve("coder-1.xlsx"));
        Cli two = Cli.run(
                "coder-sheet",
                "--output",
                output,
                "--items",
                12,
                "--seed",
                2,
                "--tasks",
                "figures,blame",
                "--sheet-dir",
                second);
        assertThat(two.code()).as(two.err()).isZero();
        assertThat(two.out())
                .contains("12 items")
                .doesNotContain(sample.getFileName().toString());
        assertMistake(
                Cli.run(
                        "agreement",
                        "--output",
                        output,
                        "--sheets",
                        filled("coder-1", List.of()),
                        second.resolve("coder-2.xlsx")),
                "give the sheets of one sample");
    }

    @Test
    void aCodersWorkIsNeverOverwritten() throws Exception {
        byte[] before = Files.readAllBytes(sample.resolve("coder-2.xlsx"));
        assertMistake(
                Cli.run("coder-sheet", "--output", output, "--items", 60, "--coders", 2),
                "coder-1.xlsx is there already");
        assertThat(sample.resolve("coder-2.xlsx")).hasBinaryContent(before);
        Path mine = filled("coder-1", List.of());
        assertMistake(
                Cli.run("agreement", "--output", output, "--report", mine, "--sheets", mine), "is one of the sheets");
    }

    @Test
    void mistakesOfUsersAreTold() throws Exception {
        Path mine = filled("coder-1", List.of());
        assertMistake(Cli.run("coder-sheet", "--output", folder.resolve("empty")), "dispatchlens ingest");
        assertMistake(Cli.run("coder-sheet", "--output", output, "--items", 11), "from 12 (four for each task)");
        assertMistake(Cli.run("coder-sheet", "--output", output, "--coders", 0), "--coders 0");
        assertMistake(Cli.run("coder-sheet", "--output", output, "--tasks", "blame,tone"), "--tasks tone");
        assertMistake(Cli.run("agreement", "--output", folder.resolve("empty"), "--sheets", mine), "does not have");
        assertMistake(Cli.run("agreement", "--output", output, "--sheets", mine, mine), "are both sheets of coder-1");
        assertMistake(
                Cli.run("agreement", "--output", output, "--sheets", output.resolve("report/framing-report.xlsx")),
                "is no coding sheet");
        assertMistake(
                Cli.run("agreement", "--output", output, "--report", "x.csv", "--sheets", mine), "must end with .xlsx");
        Path wrong = wrongCode();
        assertMistake(
                Cli.run("agreement", "--output", output, "--sheets", wrong),
                wrong + " sheet Blame, cell C6: 'maybe' is no answer to blame; allowed: yes, no");
    }

    private static Path wrongCode() throws Exception {
        Path copy = folder.resolve("wrong.xlsx");
        try (InputStream in = Files.newInputStream(sample.resolve("coder-1.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            workbook.getSheet("Blame").getRow(FIRST_ROW).getCell(2).setCellValue("maybe");
            workbook.write(out);
        }
        return copy;
    }
}
