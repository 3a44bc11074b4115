package org.dispatchlens.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.cli.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with a researcher's codebook on top of the built-in one. */
@Tag("slow")
class OwnCodebookTest {
    private static final String ACTORS =
            """
            regions:
              - {id: BATKEN, name: Batken, state: KGZ}
              - {id: UPPER-MARSH, name: Upper Marsh}
            """;
    private static final String BLAME =
            """
            verbs:
              - {lemma: harangue, frame: PERSON, cameo: "111", act_by: [for]}
            remove:
              verbs: [accuse]
            """;
    private static final String FURNITURE =
            """
            lines:
              - id: weather-box
                note: The weather under the masthead.
                pattern: 'weather today: .*'
            """;
    private static final String TEXT =
            """
            Weather today: light rain
            Kyrgyzstan harangues Tajikistan over Batken
            Kyrgyzstan harangued Tajikistan for shelling Batken on Thursday.
            """;

    @TempDir
    private static Path folder;

    private static Path output;

    @BeforeAll
    static void run() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("actors.yaml"), ACTORS);
        Files.writeString(codebook.resolve("blame.yaml"), BLAME);
        Files.writeString(codebook.resolve("furniture.yaml"), FURNITURE);
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("rain.txt"), TEXT);
        output = folder.resolve("out");
        SampleRun.into(output, "--input", texts, "--codebook", codebook, "--master", "local[2]");
    }

    private static List<TableRow> rows(TableSpec spec) {
        return TableCsv.read(spec, output.resolve("exports"));
    }

    private static List<String> matches(String entry) {
        return rows(CodebookTables.CODEBOOK_MATCHES).stream()
                .filter(row -> row.text("entry_id").equals(entry))
                .map(row -> row.text("file") + " " + row.text("origin") + " " + row.text("table") + " "
                        + row.text("forms") + " " + row.integer("n") + " " + row.integer("n_articles") + " "
                        + row.integer("n_outlets"))
                .toList();
    }

    @Test
    void theNewActorIsFoundAndNoLongerUnresolved() {
        List<TableRow> mentions = rows(EvidenceTables.MENTIONS).stream()
                .filter(row -> row.text("actor_id").equals("BATKEN"))
                .toList();
        assertThat(mentions).hasSizeGreaterThan(8).allSatisfy(row -> assertThat(row.text("state"))
                .isEqualTo("KGZ"));
        assertThat(rows(ComparisonTables.UNRESOLVED_NAMES))
                .noneMatch(row -> row.text("surface").equals("Batken"));
        long articles =
                mentions.stream().map(row -> row.text("article_id")).distinct().count();
        long outlets =
                mentions.stream().map(row -> row.text("outlet")).distinct().count();
        assertThat(matches("BATKEN"))
                .containsExactly(
                        "actors actors.yaml:2 mentions BATKEN " + mentions.size() + " " + articles + " " + outlets);
    }

    @Test
    void theNewVerbBlamesAndTheRemovedOneDoesNot() {
        List<TableRow> blames = rows(EvidenceTables.BLAMES);
        assertThat(blames.stream().filter(row -> row.text("rule_id").equals("accuse.harangue")))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.text("accuser_state")).isEqualTo("KGZ");
                    assertThat(row.text("accused_state")).isEqualTo("TJK");
                });
        assertThat(blames).isNotEmpty().noneMatch(row -> row.text("rule_id").equals("accuse.accuse"));
        assertThat(matches("harangue")).containsExactly("blame blame.yaml:2 blames harangued; harangues 2 1 1");
        assertThat(rows(CodebookTables.CODEBOOK_MATCHES))
                .noneMatch(row -> row.text("list").equals("verbs")
                        && row.text("file").equals("blame")
                        && row.text("entry_id").equals("accuse"));
    }

    @Test
    void whatNothingNamedIsListedAndFurnitureIsCounted() {
        assertThat(matches("UPPER-MARSH")).containsExactly("actors actors.yaml:3 mentions  0 0 0");
        assertThat(matches("weather-box")).containsExactly("furniture furniture.yaml:2 furniture weather-box 1 1 1");
    }

    @Test
    void theRunRecordHasTheHashOfWhatWasUsed() {
        RunRecord record = RunRecord.read(output.resolve("run.json"));
        CodebookFiles used = CodebookFiles.withOverrides(folder.resolve("codebook"));
        assertThat(record.codebookHash())
                .isEqualTo(used.hash())
                .isNotEqualTo(CodebookFiles.builtIn().hash());
    }

    @Test
    void aWordThatABuiltInActorHasStopsTheRunWithFileAndLine() throws IOException {
        Path codebook = Files.createDirectory(folder.resolve("twice"));
        Files.writeString(codebook.resolve("actors.yaml"), "groups:\n  - {id: OURS, name: Hezbollah}\n");
        Cli result = Cli.run(SampleRun.arguments(folder.resolve("none"), "--codebook", codebook)
                .toArray());
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err())
                .contains("actors.yaml line 2: \"Hezbollah\" stands in OURS and in HEZBOLLAH; take it out of one of");
    }
}
