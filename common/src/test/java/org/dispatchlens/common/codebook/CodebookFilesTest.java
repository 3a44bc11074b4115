package org.dispatchlens.common.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
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

    private CodebookFiles with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return CodebookFiles.withOverrides(folder);
    }

    @Test
    void theHashIsThatOfWhatIsUsed() throws IOException {
        String builtIn = CodebookFiles.builtIn().hash();
        String mine = with("sentiment.yaml", "negations: [nary]\n").hash();
        assertThat(mine).hasSize(64).isNotEqualTo(builtIn);
        assertThat(with("sentiment.yaml", "# why\nnegations:\n  - nary\n").hash())
                .as("comments and layout do not count")
                .isEqualTo(mine);
        assertThat(with("sentiment.yaml", "negations: [not]\n").hash())
                .as("nothing is changed")
                .isEqualTo(builtIn);
    }

    @Test
    void aSettingCanBeChangedInCode() {
        CodebookFiles changed = CodebookFiles.builtIn().with("blame", "events_as_accused", true);
        JsonNode blame = changed.read("blame", JsonNode.class);
        assertThat(blame.path("events_as_accused").asBoolean()).isTrue();
        assertThat(blame.path("verbs"))
                .isEqualTo(CodebookFiles.builtIn().read("blame", JsonNode.class).path("verbs"));
    }

    private void assertFault(String file, String text, String... parts) throws IOException {
        CodebookFiles files = with(file, text);
        String name = file.replace(".yaml", "");
        assertThatThrownBy(() -> files.read(name, Words.class))
                .isInstanceOf(InputException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
        Files.delete(folder.resolve(file));
    }

    @Test
    void faultsOfTextNameFileAndLine() throws IOException {
        assertFault("blame.yaml", "nouns: [a]\nnouns: [b]\n", "blame.yaml line 2", "nouns");
        assertFault("blame.yaml", "nouns: [unclosed\n", "blame.yaml line ");
        assertFault("blame.yaml", "# nothing\n", "blame.yaml line 1", "says nothing");
        assertFault("blame.yaml", "\nsuprise: 1\nsuposed: [x]\n", "blame.yaml line 2", "unknown key suprise");
        assertFault("blame.yaml", "\nsuposed: [x]\n", "line 2", "unknown key suposed; did you mean supposed?");
        assertFault(
                "blame.yaml",
                """
                verbs:
                  - {lemma: rue, frame: ACT, cameo: "111", act_by: [for]}
                  - lemma: shame
                    frame: FACT
                    cameo: "111"
                    act_by: [for]
                """,
                "blame.yaml line 4",
                "verbs[1].frame",
                "PERSON");
        assertFault("blame.yaml", "denial_cameo: \"912\"\n", "blame.yaml line 1", "denial_cameo");
        assertFault(
                "furniture.yaml",
                "lines:\n  - {id: mine, pattern: 'a(b'}\n",
                "furniture.yaml line 2: lines.0.pattern is not a regular expression");
        assertFault("blame.yaml", "mode: replce\n", "line 1", "mode is extend or replace", "did you mean replace?");
        assertFault("blame.yaml", "mode: replace\nnouns: [fault]\n", "blame.yaml line 1", "required");
    }

    @Test
    void faultsOfTheFolderNameWhatIsKnown() throws IOException {
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds no codebook file");
        Files.writeString(folder.resolve("README.md"), "my notes\n");
        Files.writeString(folder.resolve("actors.yml"), "states: []\n");
        assertThatThrownBy(() -> CodebookFiles.withOverrides(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("actors.yml is no codebook file; did you mean actors.yaml?")
                .hasMessageContaining("figure-groups.yaml");
    }
}
