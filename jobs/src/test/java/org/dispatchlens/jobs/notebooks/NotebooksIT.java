package org.dispatchlens.jobs.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.jobs.Script;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** scripts/notebooks runs every notebook on a fresh run of the sample corpus; left out where Jupyter is not installed. */
@Tag("slow")
class NotebooksIT {
    /** Set where a missing Jupyter must fail the build. */
    private static final String REQUIRED = "DISPATCHLENS_REQUIRE_JUPYTER";

    @TempDir
    private static Path folder;

    private static Path output;
    private static Path pages;

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        assumeTrue(hasJupyter() || System.getenv(REQUIRED) != null, "Jupyter is not installed");
        output = folder.resolve("run");
        pages = folder.resolve("pages");
        List<String> run = new ArrayList<>(List.of("dispatchlens"));
        SampleRun.arguments(output).forEach(argument -> run.add(argument.toString()));
        assertThat(Script.run(Map.of(), run)).matches(script -> script.code() == 0);
        Script script = notebooks(List.of());
        assertThat(script.code()).as(script.said()).isZero();
        assertThat(script.err()).contains("5 of 5 notebooks ran");
    }

    private static boolean hasJupyter() {
        return Stream.of((System.getenv("PATH") + ":/usr/bin").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "jupyter-nbconvert")));
    }

    private static Script notebooks(List<String> names) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("notebooks", "run", "--output", output.toString(), "--to", pages.toString()));
        words.addAll(names);
        return Script.run(Map.of(), words);
    }

    static Stream<String> names() throws IOException {
        return Notebook.names().stream();
    }

    private static Notebook executed(String name) throws IOException {
        return Notebook.read(pages.resolve(name + ".ipynb"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCellRan(String name) throws IOException {
        Notebook notebook = executed(name);
        assertThat(notebook.cells("code"))
                .allMatch(cell -> cell.path("execution_count").isInt());
        assertThat(notebook.outputs())
                .noneMatch(output -> output.path("output_type").asText().equals("error"))
                .noneMatch(output -> output.path("name").asText().equals("stderr"))
                .noneMatch(output -> output.toString().contains("PrintStream@"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement     | 2 | sentiment: sentiment",
                "blame-balance | 1 | Absheron Observer                  +0.67     +0.16 to +0.89    24         3",
                "death-toll    | 2 | note: later reports are higher: 49, then 135",
                "own-codebook  | 1 | ARM blames AZE: accusation, cue \"harangued\"",
                "spark-sql     | 1 | Hrazdan Courier"
            },
            maxCharsPerColumn = 200,
            quoteCharacter = '`')
    void drawsItsChartsAndPrintsItsNumbers(String name, int pictures, String line) throws IOException {
        Notebook notebook = executed(name);
        assertThat(notebook.pictures()).isEqualTo(pictures);
        assertThat(notebook.printed()).contains(line);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStoredPageSaysTheSame(String name) throws IOException {
        String stored = Files.readString(Notebook.FOLDER.resolve(name + ".html"));
        String fresh = Files.readString(pages.resolve(name + ".html"));
        assertThat(Notebook.seen(fresh)).isEqualTo(Notebook.seen(stored));
    }

    @Test
    void aCellThatThrowsFailsTheScriptAndIsShown() throws IOException, InterruptedException {
        Path bad = folder.resolve("bad.ipynb");
        String source = Files.readString(Notebook.FOLDER.resolve("death-toll.ipynb"));
        Files.writeString(bad, source.replace("import java.util.*;", "Integer.parseInt(\\\"twelve\\\");"));
        Script script = notebooks(List.of(bad.toString()));
        assertThat(script.code()).isEqualTo(1);
        assertThat(script.err())
                .contains("bad: a cell failed", "NumberFormatException: For input string: \"twelve\"")
                .contains("0 of 1 notebooks ran");
    }
}
