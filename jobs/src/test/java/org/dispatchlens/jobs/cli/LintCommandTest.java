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
        String actors = CodebookFiles.builtIn().text("actors");
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
        assertThat(result.err()).contains("violence.yaml");
    }

    @Test
    void instructionsForCodersNeedEveryCode() throws IOException {
        String coding = CodebookFiles.builtIn().text("coding");
        Files.writeString(folder.resolve("coding.yaml"), coding.replace("code: denial", "code: refusal"));
        Cli result = Cli.run("lint", "--codebook", folder);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err()).contains("coding.yaml: codes of form must be");
    }
}
