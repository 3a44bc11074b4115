package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lint command as an editor of the codebook calls it. */
class LintCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theBuiltInCodebookIsClean() {
        Cli result = Cli.run("lint");
        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out()).isEqualTo("the codebook is clean\n");
    }

    @Test
    void aWordThatTwoActorsHaveIsAnErrorWithItsLine() throws IOException {
        String actors = CodebookFiles.builtInText("actors");
        String twice = actors.replaceFirst("\\{id: HAMAS, name: Hamas,", "{id: HAMAS, name: Hezbollah,");
        assertThat(twice).isNotEqualTo(actors);
        Files.writeString(folder.resolve("actors.yaml"), twice);
        Cli result = Cli.run("lint", "--codebook", folder);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.out()).containsPattern("error: .*actors\\.yaml line \\d+: .*Hezbollah");
    }

    @Test
    void aFileThatBreaksItsSchemaIsNamed() throws IOException {
        Files.writeString(folder.resolve("violence.yaml"), "verbs: no\n");
        Cli result = Cli.run("lint", "--codebook", folder);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.out()).containsPattern("error: .*violence\\.yaml line 1: ");
    }

    @Test
    void whatChangesNothingAndWhatIsNotThereIsNamed() throws IOException {
        Files.writeString(folder.resolve("speech.yaml"), "documents: [survey, almanac]\n");
        Cli warned = Cli.run("lint", "--codebook", folder);
        assertThat(warned.code()).as(warned.out()).isZero();
        assertThat(warned.out())
                .containsPattern("warning: .*speech\\.yaml line 1: documents\\.survey changes nothing")
                .doesNotContain("almanac")
                .endsWith("1 warnings\n");
        Files.writeString(folder.resolve("speech.yaml"), "remove: {documents: [survay]}\n");
        Cli wrong = Cli.run("lint", "--codebook", folder);
        assertThat(wrong.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(wrong.out())
                .containsPattern(
                        "error: .*speech\\.yaml line 1: nothing to remove: documents has no survay; did you mean"
                                + " survey\\?");
    }

    @Test
    void aBuiltInFileCanBePrinted() {
        Cli printed = Cli.run("lint", "--print", "blame");
        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isEqualTo(CodebookFiles.builtInText("blame"));
        assertThat(Cli.run("lint", "--print", "blam").code()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void instructionsForCodersNeedEveryCode() throws IOException {
        String coding = "mode: replace\n" + CodebookFiles.builtInText("coding");
        Files.writeString(folder.resolve("coding.yaml"), coding.replace("code: denial", "code: refusal"));
        Cli result = Cli.run("lint", "--codebook", folder);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err()).contains("coding.yaml: codes of form must be");
    }
}
