package org.dispatchlens.jobs.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training through the command line, on a handful of invented sentences. */
@Tag("slow")
class TrainSentimentTest {
    private static final List<String> PLACES = List.of("Lima", "Oslo", "Quito", "Riga");

    @TempDir
    private Path folder;

    private Path labels(String name, String good, String bad, String plain) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String place : PLACES) {
            line(lines, place + " " + good, place, "positive");
            line(lines, place + " " + bad, place, "negative");
            line(lines, place + " " + plain, place, "neutral");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private static void line(StringBuilder lines, String text, String target, String label) {
        lines.append(String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"text\":\"%s\",\"target\":\"%s\",\"start\":0,\"end\":%d,\"label\":\"%s\"}%n",
                lines.length(),
                text,
                target,
                target.length(),
                label));
    }

    private Path train(Path train, Path dev, String output) {
        Path out = folder.resolve(output);
        Models.forgetSession();
        Cli cli = Cli.run(
                "train-sentiment",
                "--input",
                train,
                "--dev",
                dev,
                "--output",
                out,
                "--name",
                "toy",
                "--encoders",
                ModelStore.DEFAULT,
                "--data",
                "invented sentences",
                "--master",
                "local[2]");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out()).contains("\"macro_f1_n\":12").contains("\"lexicon_macro_f1\"");
        return out;
    }

    @Test
    void theSameInputGivesTheSameWeightsAndTheCardSaysWhatWasMeasured() throws IOException {
        Path train = labels("train.jsonl", "is wonderful and kind.", "is cruel and corrupt.", "has a harbour.");
        Path dev = labels("dev.jsonl", "was a delight.", "was a disgrace.", "lies by the water.");
        Path first = train(train, dev, "first");
        Path second = train(train, dev, "second");
        assertThat(second.resolve("head.json")).hasSameTextualContentAs(first.resolve("head.json"));
        assertThat(first.resolve("MODEL-CARD.md"))
                .content()
                .contains(
                        "# Model card: toy",
                        "invented sentences",
                        "examples: 12",
                        "| dev.jsonl | macro f1 |",
                        "## Limits");
        Models.forgetSession();
        Cli scored = Cli.run(
                "evaluate",
                "--task",
                "target-sentiment",
                "--gold",
                train,
                "--sentiment-head",
                first.resolve("head.json"),
                "--semantics",
                "on",
                "--predictions",
                folder.resolve("items.csv"));
        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("\"macro_f1\":1.0");
    }

    @Test
    void aLabelThatNobodyKnowsIsTheUsersMistake() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.jsonl"),
                "{\"id\":\"1\",\"text\":\"Lima won.\",\"target\":\"Lima\",\"start\":0,\"end\":4,\"label\":\"great\"}\n");
        Cli cli = Cli.run("train-sentiment", "--input", wrong, "--output", folder.resolve("out"));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err())
                .contains("wrong.jsonl line 1: the label \"great\" is none of negative, neutral, positive");
    }
}
