package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluate command as a user calls it. */
class EvaluateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsOneLineAndWritesARowPerItem() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                """
                {"id":"a","text":"Peru accused Chile of theft.","label":"accuse","source":["Peru"],"target":["Chile"]}
                {"id":"b","text":"Mali met Niger.","label":"other","source":["Mali"],"target":["Niger"]}
                """);
        Path items = folder.resolve("items.csv");
        Path table = folder.resolve("table.md");
        Cli result = Cli.run(
                "evaluate", "--task", "accusations", "--gold", gold, "--predictions", items, "--markdown", table);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"task\":\"accusations\",\"items\":2,\"f1\":1.0,");
        assertThat(Files.readAllLines(items)).hasSize(3);
        assertThat(Files.readAllLines(table))
                .first()
                .asString()
                .isEqualTo("| accusations | f1 | 1.000 (no interval) | 2 |");
    }

    @Test
    void anUnknownTaskIsTheUsersMistake() {
        Cli result = Cli.run("evaluate", "--task", "poems", "--gold", folder);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err()).contains("--task poems").contains("casualty-side");
    }

    @Test
    void aMissingGoldFileIsNamed() {
        Cli result = Cli.run("evaluate", "--task", "figures", "--gold", folder.resolve("none.jsonl"));
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err()).contains("none.jsonl");
    }
}
