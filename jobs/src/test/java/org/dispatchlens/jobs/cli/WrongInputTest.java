package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake of a user: exit code 2, one line that names the thing and the mend, and nothing left behind. */
@Tag("slow")
class WrongInputTest {
    @TempDir
    private Path folder;

    private Path texts;
    private Path output;

    @BeforeEach
    void oneGoodText() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        output = folder.resolve("out");
        Files.writeString(
                texts.resolve("a.txt"),
                """
                Shelling reported near the border

                Two soldiers were killed when the village came under fire on Monday, officials of both sides said.
                """);
    }

    @Test
    void unknownOption() {
        assertMistake(Cli.run("run", "--inptu", texts, "--output", output), "--inptu");
    }

    @Test
    void missingOption() {
        assertMistake(Cli.run("run", "--output", output), "--input");
    }

    @Test
    void noCommand() {
        assertMistake(Cli.run(), "Name a command");
    }

    @Test
    void missingInput() {
        assertMistake(Cli.run("run", "--input", folder.resolve("nowhere"), "--output", output), "nowhere");
    }

    @Test
    void emptyFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertMistake(Cli.run("run", "--input", empty, "--output", output), "holds no files");
    }

    @Test
    void outputIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertMistake(Cli.run("run", "--input", texts, "--output", file), "it is a file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void outputBelowAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertMistake(Cli.run("run", "--input", texts, "--output", file.resolve("out")), "cannot be written");
    }

    @Test
    void missingManifest() {
        assertMistake(
                Cli.run("run", "--input", texts, "--output", output, "--manifest", folder.resolve("no.csv")), "no.csv");
    }

    @Test
    void manifestWithoutFileColumn() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.csv"), "name,outlet\na.txt,The Paper\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--manifest", manifest), "manifest.csv");
    }

    @Test
    void codebookThatIsNoYaml() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("blame.yaml"), "frames: [unclosed\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--codebook", codebook), "blame.yaml line");
    }

    @Test
    void codebookWithAnUnknownKey() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("blame.yaml"), "surprise: 1\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--codebook", codebook), "blame.yaml");
    }

    @Test
    void codebookWhoseEntriesDoNotFitTogether() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("actors.yaml"), "remove:\n  bodies: [NATO]\n");
        assertMistake(
                Cli.run("run", "--input", texts, "--output", output, "--codebook", codebook),
                "actors.yaml line 2: NATO is removed");
    }

    @Test
    void codebookWithAFileOfAnotherName() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("blmae.yaml"), "a: 1\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--codebook", codebook), "blmae.yaml");
    }

    @Test
    void caseFileWithOneSide() throws IOException {
        Path study = Files.writeString(folder.resolve("case.yaml"), "sides: [ARM]\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--case", study), "case.yaml");
    }

    @Test
    void caseFileWithASideThatNobodyKnows() throws IOException {
        Path study = Files.writeString(folder.resolve("case.yaml"), "sides: [ARM, AZR]\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--case", study), "did you mean AZE?");
        assertMistake(Cli.run("case", "--check", study), "did you mean AZE?");
    }

    @Test
    void caseFileOfAnOutputWithoutARun() {
        assertMistake(Cli.run("case", "--output", output), "dispatchlens run");
        assertMistake(Cli.run("case"), "--output");
    }

    @Test
    void asOfThatIsNoInstant() {
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--as-of", "yesterday"), "yesterday");
    }

    @Test
    void semanticsWithoutAModelOrAHead() {
        assertMistake(
                Cli.run(
                        "run",
                        "--input",
                        texts,
                        "--output",
                        output,
                        "--semantics",
                        "on",
                        "--sentiment-head",
                        folder.resolve("none.json")),
                "--sentiment-head " + folder.resolve("none.json") + " cannot be read");
        assertMistake(
                Cli.run(
                        "align",
                        "--output",
                        output,
                        "--semantics",
                        "on",
                        "--embedding-model",
                        folder.resolve("no-model")),
                "no-model has neither model.onnx");
    }

    @Test
    void aStageBeforeItsTurn() {
        assertMistake(Cli.run("extract", "--output", output), "dispatchlens ingest");
        assertMistake(Cli.run("report", "--output", output), "dispatchlens compare");
    }

    @Test
    void nothingUsableIsToldAndLeavesAnEarlierResult() throws IOException {
        assertThat(Cli.run("run", "--input", texts, "--output", output, "--as-of", "2022-09-20T00:00:00Z")
                        .code())
                .isEqualTo(ExitCodes.DONE);
        List<String> before = files();
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("blame.yaml"), "surprise: 1\n");
        assertMistake(Cli.run("run", "--input", texts, "--output", output, "--codebook", broken), "blame.yaml");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void strictTellsRejectsByItsExitCode() throws IOException {
        Files.writeString(texts.resolve("empty.txt"), "");
        Cli result = Cli.run("run", "--input", texts, "--output", output, "--strict");
        assertThat(result.code()).isEqualTo(ExitCodes.PARTLY);
        assertThat(output.resolve("exports/rejects.csv")).content().contains("empty.txt,EMPTY");
    }

    @Test
    void filesThatCannotBeReadOrAreOfAnotherKindAreRejectedOneByOne() throws IOException {
        Files.createSymbolicLink(texts.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        Files.writeString(texts.resolve("notes.docx"), "not a text file");
        Files.write(texts.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5, 0, 7});
        Cli result = Cli.run("run", "--input", texts, "--output", output);
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCodes.DONE);
        assertThat(output.resolve("exports/rejects.csv"))
                .content()
                .contains("gone.txt,UNREADABLE", "notes.docx,FORMAT", "binary.txt,BINARY");
        assertThat(output.resolve("run.json"))
                .content()
                .contains("\"files\" : 4", "\"articles\" : 1", "\"rejects\" : 3");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/tables/"))
                    .map(file -> output.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private void assertMistake(Cli result, String names) {
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err().strip().lines().toList()).as(result.err()).anySatisfy(line -> assertThat(line)
                .startsWith("dispatchlens: ")
                .contains(names));
        assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(output.toFile().list((dir, name) -> name.startsWith(".staging")))
                .isNullOrEmpty();
    }
}
