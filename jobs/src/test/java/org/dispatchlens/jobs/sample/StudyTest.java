package org.dispatchlens.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.TestTables;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.cli.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Several studies on one output, each with a case file of the sample: articles are read and extracted once. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudyTest {
    private static final Path CASES = SampleRun.SAMPLE.resolve("cases");

    @TempDir
    private static Path folder;

    private static Path output;
    private static Map<String, String> everything;

    @BeforeAll
    static void run() {
        output = folder.resolve("out");
        SampleRun.into(output, "--master", "local[2]");
        everything = SampleRun.exports(output);
    }

    private static void study(String name, String... stages) {
        for (String stage : stages) {
            // The later stages remember the case file.
            Cli result = stage.equals("align") ? stage(stage, "--case", CASES.resolve(name + ".yaml")) : stage(stage);
            assertThat(result.code()).as(result.err()).isZero();
        }
    }

    private static Cli stage(String stage, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of(stage, "--output", output, "--master", "local[2]", "--as-of", "2022-09-20T00:00:00Z"));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray());
    }

    private static List<TableRow> rows(TableSpec spec) {
        return TableCsv.read(spec, output.resolve("exports"));
    }

    private static Set<String> values(TableSpec spec, String column) {
        return rows(spec).stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }

    @Test
    @Order(1)
    void aWindowLeavesOutOtherDaysAndSaysSo() {
        study("september-clash", "align", "compare", "report");
        assertThat(rows(EvidenceTables.ARTICLES)).isNotEmpty().allSatisfy(row -> assertThat(
                        row.text("published_at").substring(0, 10))
                .isBetween("2022-09-13", "2022-09-18"));
        assertThat(values(ComparisonTables.OUTLET_SUMMARY, "outlet")).doesNotContain("Zarafshan Sentinel");
        Set<String> articles = values(EvidenceTables.ARTICLES, "article_id");
        for (TableSpec evidence : List.of(
                EvidenceTables.BLAMES, EvidenceTables.FIGURES, EvidenceTables.MENTIONS, EvidenceTables.FURNITURE)) {
            assertThat(articles).containsAll(values(evidence, "article_id"));
        }
        assertThat(rows(ComparisonTables.DATA_ISSUES))
                .filteredOn(row -> row.text("code").equals("OUTSIDE_STUDY"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("detail"))
                        .isEqualTo("left out of the comparison: 11 of other days, 1 without a date"));
        assertThat(rows(EvidenceTables.REJECTS)).hasSize(3);
    }

    @Test
    @Order(2)
    void figuresThatAreAskedForAreMarkedAndCarryTheStudysName() throws IOException {
        assertThat(rows(ComparisonTables.FIGURE_FACTS))
                .filteredOn(row -> row.flag("of_interest"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("kind")).isIn("killed", "displaced"));
        assertThat(rows(ComparisonTables.FIGURE_FACTS))
                .filteredOn(row -> row.text("kind").equals("displaced"))
                .allMatch(row -> row.flag("of_interest"));
        assertThat(Files.readString(output.resolve("report/index.html")))
                .contains("How outlets framed blame: Border clash of September 2022");
        assertThat(RunRecord.read(output.resolve("run.json")).study().name())
                .isEqualTo("Border clash of September 2022");
    }

    @Test
    @Order(3)
    void anotherSelectionNeedsAnotherAlignment() {
        Cli compare = stage("compare", "--case", CASES.resolve("two-papers.yaml"));
        assertThat(compare.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(compare.err()).contains("dispatchlens align").hasLineCount(1);
        Cli report = stage("report", "--case", CASES.resolve("two-papers.yaml"));
        assertThat(report.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(report.err()).contains("dispatchlens compare").hasLineCount(1);
    }

    @Test
    @Order(4)
    void twoPapersAreComparedWithEachOtherOnly() {
        study("two-papers", "align", "compare");
        Set<String> papers = Set.of("Hrazdan Courier", "Absheron Observer");
        assertThat(values(ComparisonTables.OUTLET_SUMMARY, "outlet")).isEqualTo(papers);
        assertThat(papers).containsAll(values(TestTables.OUTLET_TESTS, "outlet_a"));
        assertThat(values(ComparisonTables.UNRESOLVED_NAMES, "surface")).isNotEmpty();
        assertThat(everything.get("unresolved_names.csv").lines().count())
                .isGreaterThan(rows(ComparisonTables.UNRESOLVED_NAMES).size() + 1L);
    }

    @Test
    @Order(5)
    void aSmallerMinimumLetsMoreEstimatesThrough() {
        study("small-corpus", "align", "compare");
        assertThat(rows(ComparisonTables.BLAME_BALANCE)).isNotEmpty().allSatisfy(row -> assertThat(
                        Set.of(row.text("side_a"), row.text("side_b")))
                .isEqualTo(Set.of("KGZ", "TJK")));
        assertThat(rows(ComparisonTables.SENTIMENT_BY_OUTLET)).anySatisfy(row -> {
            assertThat(row.text("status")).isEqualTo("ok");
            assertThat(row.integer("n")).isBetween(3, 4);
        });
        assertThat(RunRecord.read(output.resolve("run.json")).minimumN()).isEqualTo(3);
    }

    @Test
    @Order(6)
    void aCaseFileThatSelectsNothingIsASlip() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "outlets: [Hrazdan Currier]\n");
        Cli result = stage("align", "--case", wrong);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err())
                .contains("none of the 28 articles", "Hrazdan Courier")
                .hasLineCount(1);
    }

    @Test
    @Order(7)
    void aRunWithoutACaseFileComparesEverythingAgain() {
        SampleRun.into(output, "--master", "local[2]");
        assertThat(SampleRun.exports(output)).isEqualTo(everything);
    }

    @Test
    @Order(8)
    void theFirstCaseFileComparesWhatTheRunCompared() throws IOException {
        Cli draft = Cli.run("case", "--output", output);
        assertThat(draft.code()).as(draft.err()).isZero();
        Path study = Files.writeString(folder.resolve("draft.yaml"), draft.out());
        Cli check = Cli.run("case", "--check", study);
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("[ARM, AZE]", "all outlets", "any day");
        assertThat(stage("compare", "--case", study).code()).isZero();
        Map<String, String> exports = new TreeMap<>(SampleRun.exports(output));
        assertThat(exports.remove("figure_facts.csv")).contains("true");
        Map<String, String> before = new TreeMap<>(everything);
        before.remove("figure_facts.csv");
        // Sides that are named in the file are those of every story too.
        assertThat(changed(exports, before)).isSubsetOf("blame_balance.csv", "stories.csv", "outlet_tests.csv");
    }

    private static Set<String> changed(Map<String, String> exports, Map<String, String> before) {
        return exports.keySet().stream()
                .filter(name -> !exports.get(name).equals(before.get(name)))
                .collect(Collectors.toSet());
    }
}
