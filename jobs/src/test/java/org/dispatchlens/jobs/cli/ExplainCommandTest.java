package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explain command as a researcher calls it. */
class ExplainCommandTest {
    private static final String SENTENCE = "Mali accused Chad of shelling a village, killing at least 3 people.";

    @TempDir
    private Path folder;

    @Test
    void aSentenceIsExplainedWithoutColoursWhereThereIsNoTerminal() {
        Cli told = Cli.run("explain", SENTENCE);
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .startsWith("1. " + SENTENCE + "\n")
                .contains("\"Mali\" (MLI) -> \"Chad\" (TCD)", "[3, ∞)")
                .doesNotContain("\u001B");
    }

    @Test
    void jsonHasTheSameContent() throws IOException {
        Cli told = Cli.run("explain", "--json", "--outlet", "Agency", "--published", "14 September 2022", SENTENCE);
        assertThat(told.code()).as(told.err()).isZero();
        JsonNode all = new ObjectMapper().readTree(told.out());
        assertThat(all.path("published").asText()).isEqualTo("2022-09-14");
        assertThat(all.path("outlet").asText()).isEqualTo("Agency");
        JsonNode sentence = all.path("sentences").path(0);
        assertThat(sentence.path("blame").path(0).path("accused").path("id").asText())
                .isEqualTo("TCD");
        assertThat(sentence.path("blame").path(0).path("rule_id").asText()).isEqualTo("accuse.accuse");
        assertThat(sentence.path("figures").path(0).path("high").isNull()).isTrue();
        assertThat(sentence.path("words").path(1).path("word_class").asText()).isEqualTo("VERB");
        assertThat(all.path("rules").path("accuse.accuse").asText()).isNotEmpty();
    }

    @Test
    void aVerbOfOnesOwnIsFound() throws IOException {
        String sentence = "Mali flurbed Chad for shelling a village.";
        assertThat(Cli.run("explain", sentence).out()).contains("blame: none");
        Files.writeString(
                folder.resolve("blame.yaml"),
                "verbs:\n  - {lemma: flurb, frame: PERSON, cameo: \"112\", act_by: [for]}\n");
        Cli own = Cli.run("explain", "--codebook", folder, sentence);
        assertThat(own.code()).as(own.err()).isZero();
        assertThat(own.out()).contains("\"Mali\" (MLI) -> \"Chad\" (TCD)", "rule accuse.flurb");
    }

    @Test
    void aFileAndStandardInputAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "It rained.\n\n" + SENTENCE);
        assertThat(Cli.run("explain", "--file", file).out()).contains("1. It rained.", "2. " + SENTENCE);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(SENTENCE.getBytes(StandardCharsets.UTF_8)));
            assertThat(Cli.run("explain", "-").out()).contains("1. " + SENTENCE);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void wrongInputIsOneLineAndCodeTwo() throws IOException {
        wrong("the text is empty", "explain", "  ");
        wrong("nothing is left of the text", "explain", "\u0001\u0002");
        wrong("cannot be read", "explain", "--file", folder.resolve("missing.txt"));
        wrong("not both", "explain", "--file", folder.resolve("missing.txt"), "text");
        wrong("is no date", "explain", "--published", "soon", SENTENCE);
        wrong("explain takes up to", "explain", "Mali said. ".repeat(95_000));
        Files.writeString(folder.resolve("blame.yaml"), "verbs: no\n");
        wrong("blame.yaml", "explain", "--codebook", folder, SENTENCE);
    }

    private static void wrong(String words, Object... arguments) {
        Cli told = Cli.run(arguments);
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCodes.INPUT);
        assertThat(told.err()).contains(words).hasLineCount(1);
        assertThat(told.out()).isEmpty();
    }
}
