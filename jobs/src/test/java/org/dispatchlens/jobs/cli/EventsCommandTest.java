package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.events.EventExport;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events command on small exports, without a run. */
class EventsCommandTest {
    private static final String ARTICLE = "a";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void smallExports() throws IOException {
        output = folder.resolve("out");
        Path exports = Files.createDirectories(output.resolve("exports"));
        for (TableSpec spec : EventExport.tables()) {
            Files.writeString(exports.resolve(spec.name() + ".csv"), TableCsv.write(spec, rows(spec)));
        }
    }

    private static List<TableRow> rows(TableSpec spec) {
        if (spec.equals(EvidenceTables.ARTICLES)) {
            return List.of(empty(spec).with("published_at", "2022-09-13").with("outlet", "Post"));
        }
        TableRow blame = spec.equals(EvidenceTables.BLAMES) ? empty(spec).with("cameo", "112") : null;
        return blame == null
                ? List.of()
                : List.of(blame.with("accuser_id", "AZE")
                        .with("accuser_state", "AZE")
                        .with("accused_id", "ARM")
                        .with("accused_state", "ARM")
                        .with("polarity", "ASSERT")
                        .with("form", "accusation"));
    }

    private static TableRow empty(TableSpec spec) {
        return TableRow.of(
                        spec,
                        spec.columns().stream().map(EventsCommandTest::empty).toArray())
                .with("article_id", ARTICLE);
    }

    private static Object empty(Column column) {
        return column.type() == ColumnType.STRING
                ? ""
                : column.type() == ColumnType.INT ? 0 : column.type() == ColumnType.BOOLEAN ? (Object) false : 0.0;
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void everyFormatStandsBesideTheExports() throws IOException {
        Cli written = Cli.run("events", "--output", output);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("plover-events.jsonl: 1 rows", "gdelt-events.tsv: 1 rows");
        TreeMap<String, String> first = files(output.resolve("events"));
        assertThat(first.keySet())
                .containsExactly(
                        "fields.csv",
                        "gdelt-events-header.tsv",
                        "gdelt-events.tsv",
                        "gkg-counts.tsv",
                        "plover-events.jsonl");
        assertThat(first.get("gdelt-events.tsv").strip().split("\t", -1)).hasSize(61);
        Cli.run("events", "--output", output);
        assertThat(files(output.resolve("events"))).isEqualTo(first);
        assertThat(output).isDirectoryNotContaining("regex:.*staging.*");
    }

    @Test
    void oneFormatGoesWhereItIsWanted() throws IOException {
        Path to = folder.resolve("to/share");
        Files.createDirectories(to);
        Files.writeString(to.resolve("mine.txt"), "stays");
        Cli written = Cli.run("events", "--output", output, "--format", "gdelt", "--header", "--to", to);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(files(to).keySet())
                .containsExactly("fields.csv", "gdelt-events-header.tsv", "gdelt-events.tsv", "mine.txt");
        assertThat(files(to).get("gdelt-events.tsv"))
                .startsWith("GlobalEventID\tDay\t")
                .hasLineCount(2);
        assertThat(output.resolve("events")).doesNotExist();
    }

    @Test
    void withoutExportsTheRunComesFirst() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertMistake(Cli.run("events", "--output", empty), "has no exports: run `dispatchlens run`");
        Path nowhere = folder.resolve("nowhere");
        assertMistake(Cli.run("events", "--output", nowhere), "does not exist");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aMissingTableAndAnUnknownFormatAreNamed() throws IOException {
        assertMistake(Cli.run("events", "--output", output, "--format", "icews"), "--format icews is not known");
        Files.delete(output.resolve("exports/figures.csv"));
        assertMistake(Cli.run("events", "--output", output), "figures.csv is missing");
        assertThat(output.resolve("events")).doesNotExist();
    }

    private static void assertMistake(Cli result, String words) {
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(words).hasLineCount(1);
    }
}
