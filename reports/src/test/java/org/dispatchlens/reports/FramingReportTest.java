package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.report.ReportStage;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramingReportTest {
    @TempDir
    Path folder;

    @Test
    void isTheReportStageThatTheCommandLineFinds() {
        assertThat(ServiceLoader.load(ReportStage.class)).hasExactlyElementsOfTypes(FramingReport.class);
    }

    @Test
    void writesWorkbookChartsAndPageEvenWithoutRows() throws IOException {
        Path report = Files.createDirectory(folder.resolve("report"));
        new FramingReport().write(exports(), run(), report);
        assertThat(report.resolve("framing-report.xlsx")).isNotEmptyFile();
        assertThat(report.resolve("index.html")).isNotEmptyFile();
        assertThat(report.resolve("charts")).isDirectory();
    }

    @Test
    void theReportShowsTheRowsOfTheWholeCorpusAndTheBalanceOfEveryStory() throws IOException {
        Path exports = exports();
        for (TableSpec spec : List.of(ComparisonTables.BLAME_MATRIX, ComparisonTables.BLAME_BALANCE)) {
            List<TableRow> rows = List.of(of(spec, "ALL"), of(spec, "s"));
            Files.writeString(exports.resolve(spec.name() + ".csv"), TableCsv.write(spec, rows));
        }
        ReportData data = ReportData.load(exports, run());
        assertThat(data.rows(ComparisonTables.BLAME_MATRIX))
                .extracting(row -> row.text("story_id"))
                .containsExactly("ALL");
        assertThat(data.rows(ComparisonTables.BLAME_BALANCE))
                .extracting(row -> row.text("story_id"))
                .containsExactly("ALL", "s");
    }

    /** A row of one story, all other cells empty. */
    private static TableRow of(TableSpec spec, String story) {
        Object[] cells = new Object[spec.columns().size()];
        cells[0] = story;
        return TableRow.of(spec, cells);
    }

    @Test
    void missingExportsAreTheUsersMistake() {
        assertThatThrownBy(() -> new FramingReport().write(folder.resolve("none"), run(), folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("missing");
    }

    private Path exports() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        for (var spec : Stream.of(EvidenceTables.ALL, ComparisonTables.ALL)
                .flatMap(List::stream)
                .toList()) {
            Files.writeString(exports.resolve(spec.name() + ".csv"), TableCsv.write(spec, List.of()));
        }
        return exports;
    }

    private Path run() throws IOException {
        RunRecord run = new RunRecord(
                "0.1.0", Map.of(), "c0de", "run", List.of(), "2024-05-01T00:00:00Z", 5, Map.of(), Map.of());
        return Files.writeString(folder.resolve("run.json"), run.toJson());
    }
}
