package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateArchiveCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "parquet", "txt", "tar.gz"})
    void theSameArgumentsGiveTheSameBytes(String format) {
        Map<String, String> first = generate("first", format, "2100", "local[1]");
        Map<String, String> second = generate("second", format, "2100", "local[2]");
        assertThat(first).isEqualTo(second);
        assertThat(first).containsKey("truth.json");
        assertThat(first.keySet()).as("who edits a text").noneMatch(name -> name.endsWith(".crc"));
        assertThat(first.keySet()).anyMatch(name -> name.startsWith("articles/part-00001"));
    }

    @Test
    void aRunFindsWhatWasPlantedAndTheCheckTellsWhatIsLost() throws IOException {
        generate("archive", "txt", "60", "local[2]");
        Path archive = folder.resolve("archive");
        Path out = folder.resolve("out");
        Cli run = Cli.run(
                "run",
                "--input",
                archive.resolve("articles"),
                "--manifest",
                archive.resolve("manifest.csv"),
                "--output",
                out,
                "--as-of",
                "2022-01-01T00:00:00Z");
        assertThat(run.code()).as(run.err()).isZero();

        Cli check = Cli.run("check-archive", "--output", out, "--truth", archive.resolve("truth.json"));
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains("all totals agree: 60 articles");

        Path figures = out.resolve("exports/figures.csv");
        List<String> lines = Files.readAllLines(figures);
        Files.write(figures, lines.subList(0, lines.size() - 1));
        Cli lost = Cli.run("check-archive", "--output", out, "--truth", archive.resolve("truth.json"));
        assertThat(lost.code()).isEqualTo(1);
        assertThat(lost.out()).contains("figures ", "planted", "totals differ");
    }

    @Test
    void wantsANewFolderAndAtLeastOneArticle() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Cli full = Cli.run("generate-archive", "--articles", "5", "--output", folder);
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).contains("is not empty");
        Cli none = Cli.run("generate-archive", "--articles", "0", "--output", folder.resolve("new"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--articles 0");
    }

    private Map<String, String> generate(String name, String format, String articles, String master) {
        Path output = folder.resolve(name);
        Cli result = Cli.run(
                "generate-archive",
                "--articles",
                articles,
                "--style",
                "general",
                "--format",
                format,
                "--master",
                master,
                "--output",
                output);
        assertThat(result.code()).as(result.err()).isZero();
        return hashes(output);
    }

    private static Map<String, String> hashes(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        root.relativize(file).toString(),
                        Sha256.hex(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
