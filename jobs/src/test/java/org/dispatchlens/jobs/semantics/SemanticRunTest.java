package org.dispatchlens.jobs.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with semantics on and off. */
@Tag("slow")
class SemanticRunTest {
    private static final List<String> TEXTS = List.of(
            """
            France accuses Spain of mortar fire
            France accused Spain of firing mortars at a village on Monday. France accused Spain of firing mortars.
            "We will not leave our villages to these cowardly Spanish murderers," the French Defence Ministry said.""",
            """
            Mortars hit French village, Paris says
            Paris said Spanish forces shelled a French village with mortars on Monday.
            Spain denied the French claim and praised its brave soldiers.""",
            """
            Museum of Norway opens
            Norway opened a museum of boats in Oslo. The king of Norway was delighted.""");

    @TempDir
    private Path folder;

    private Path texts;

    @BeforeEach
    void write() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(texts.resolve("a" + i + ".txt"), TEXTS.get(i));
        }
        Files.writeString(
                texts.resolve("manifest.csv"),
                """
                file,outlet,published
                a0.txt,Gazette,2024-05-07
                a1.txt,Herald,2024-05-08
                a2.txt,Gazette,2024-05-07
                """);
    }

    private Path run(String output, Object... more) {
        Path out = folder.resolve(output);
        Object[] arguments = new Object[] {
            "run",
            "--input",
            texts,
            "--manifest",
            texts.resolve("manifest.csv"),
            "--output",
            out,
            "--as-of",
            "2024-05-09T00:00:00Z"
        };
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        Models.forgetSession();
        Cli cli = Cli.run(all);
        assertThat(cli.code()).as(cli.err()).isZero();
        return out;
    }

    private static Map<String, List<TableRow>> byMethod(Path out) {
        return TableCsv.read(EvidenceTables.SENTIMENTS, out.resolve("exports")).stream()
                .collect(Collectors.groupingBy(row -> row.text("method")));
    }

    @Test
    void theModelScoresWhatTheLexiconScoredInSharedStories() {
        Map<String, List<TableRow>> rows = byMethod(run("on", "--semantics", "on", "--master", "local[1]"));
        List<TableRow> model = rows.get("target-sentiment-en-1");
        List<String> lexicon = rows.get("lexicon").stream()
                .filter(row -> !row.text("article_id").equals("a2"))
                .map(SemanticRunTest::place)
                .toList();
        assertThat(model).extracting(SemanticRunTest::place).isEqualTo(lexicon);
        assertThat(rows.get("lexicon"))
                .extracting(row -> row.text("article_id"))
                .contains("a2");
        assertThat(model)
                .filteredOn(row -> row.text("sentence").contains("murderers")
                        && row.text("target_state").equals("ESP"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("voice")).isEqualTo("DIRECT"))
                .satisfies(row -> assertThat(row.text("label")).isEqualTo("negative"));
    }

    private static String place(TableRow row) {
        return row.text("article_id") + "#" + row.integer("sentence_id") + ":" + row.integer("char_start") + " "
                + row.text("target_id") + " " + row.text("voice");
    }

    @Test
    void coresDoNotChangeAByteAndOffLeavesNothingBehind() throws IOException {
        Path one = run("one", "--semantics", "on", "--master", "local[1]");
        Path two = run("two", "--semantics", "on", "--master", "local[2]");
        for (String table : List.of("sentiments", "statements", "statement_pairs", "sentiment_by_outlet")) {
            String file = "exports/" + table + ".csv";
            assertThat(two.resolve(file)).hasSameTextualContentAs(one.resolve(file));
        }
        assertThat(Files.readString(one.resolve("exports/statements.csv"))).contains(ModelStore.DEFAULT);
        run("one");
        assertThat(byMethod(one)).containsOnlyKeys("lexicon");
    }

    @Test
    void aFolderWithoutAModelIsTheUsersMistake() {
        Cli cli = Cli.run(
                "run",
                "--input",
                texts,
                "--output",
                folder.resolve("out"),
                "--semantics",
                "on",
                "--embedding-model",
                texts);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("--embedding-model " + texts + " has neither model.onnx");
        assertThat(cli.err().lines()).hasSize(1);
    }
}
