package org.dispatchlens.common.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFilesTest {
    private static final Path BUILT_IN = Path.of("src/main/resources/codebook");

    record Words(List<String> words) {}

    @TempDir
    private Path folder;

    @Test
    void theListOfNamesIsWhatLiesInTheFolderAndEachHasASchema() throws IOException {
        try (Stream<Path> files = Files.list(BUILT_IN)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted())
                    .isEqualTo(CodebookFiles.NAMES.stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
        assertThat(CodebookFiles.NAMES)
                .allSatisfy(name -> assertThat(BUILT_IN.resolve("schema/" + name + ".schema.json"))
                        .exists());
    }

    @Test
    void aUsersFileReplacesTheBuiltInOneAndChangesTheHash() throws IOException {
        Files.writeString(
                folder.resolve("sentiment.yaml"), CodebookFiles.builtIn().text("sentiment") + "# mine\n");
        CodebookFiles mine = CodebookFiles.withOverrides(folder);
        assertThat(mine.text("sentiment")).endsWith("# mine\n");
        assertThat(mine.text("blame")).isEqualTo(CodebookFiles.builtIn().text("blame"));
        assertThat(mine.hash()).hasSize(64).isNotEqualTo(CodebookFiles.builtIn().hash());
    }

    @Test
    void faultsNameTheFileAndWhatWasExpected() throws IOException {
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds no codebook file");
        Files.writeString(folder.resolve("blame.yaml"), "a: 1\na: 2\n");
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder).read("blame", Words.class))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("blame.yaml line 2");
        Files.writeString(folder.resolve("blame.yaml"), "surprise: 1\n");
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder).read("blame", Words.class))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("blame.yaml: ")
                .hasMessageContaining("surprise");
        Files.writeString(folder.resolve("other.yaml"), "a: 1\n");
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("other.yaml is no codebook file");
    }
}
