package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that makes what is new or changed gives the same exports, byte for byte, as one that makes everything. */
@Tag("slow")
class IncrementalRunTest {
    private static final String TEXT =
            """
            %s shelling reported near the northern border

            KAPAN (Northern Post) - Two Armenian soldiers were killed when Azerbaijan shelled the village of %s on Monday,
            the Armenian Defence Ministry said. Baku denied the charge and accused Yerevan of firing first.
            """;

    @TempDir
    private Path folder;

    private Path texts;
    private Path output;
    private int fresh;

    @BeforeEach
    void copySample() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        output = folder.resolve("out");
        try (Stream<Path> files = Files.list(SampleRun.SAMPLE.resolve("dispatches"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, texts.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void addedChangedAndRemovedFiles() throws IOException {
        long files = run().counts().get("files");
        Path charts = output.resolve("report/framing-report.xlsx");
        long written = charts.toFile().lastModified();

        Cli again = cli(output);
        assertThat(again.err()).contains("nothing changed");
        assertThat(charts.toFile().lastModified()).isEqualTo(written);
        assertThat(record(output).run()).isEqualTo(1);

        Files.writeString(texts.resolve("post.txt"), TEXT.formatted("Heavy", "Sotk"));
        Path changed = texts.resolve("alay-2021-05-04-toll.txt");
        Files.writeString(changed, Files.readString(changed).replaceFirst("\\n\\n", "\n\nOne more word was said. "));
        Files.delete(texts.resolve("skerry-2022-09-16-after.txt"));
        RunRecord night = runAsFull();
        assertThat(night.run()).isEqualTo(2);
        assertThat(night.incremental())
                .containsEntry("new", 1L)
                .containsEntry("changed", 1L)
                .containsEntry("removed", 1L)
                .containsEntry("same", files - 2)
                .containsEntry("extracted", 2L);
    }

    @Test
    @Tag("long")
    void idsThatCollideAndLinesThatComeToBeRepeated() throws IOException {
        for (String folderName : List.of("north", "south")) {
            Files.createDirectories(texts.resolve(folderName));
        }
        Files.writeString(texts.resolve("south/night.txt"), TEXT.formatted("Dark", "Meghri"));
        run();
        // Two files of one name: both are named by their folders now.
        Files.writeString(texts.resolve("north/night.txt"), TEXT.formatted("Night", "Goris"));
        for (String place : List.of("Sotk", "Jermuk", "Kapan")) {
            // An outlet is known by its byline; an agency in a dateline is none.
            String post = TEXT.formatted(place, place).replaceFirst("\n\n", "\n\nBy Skerry News\n\n");
            Files.writeString(texts.resolve("post-" + place + ".txt"), post + "\nOur readers know more\n");
        }
        RunRecord night = runAsFull();
        assertThat(night.incremental().get("new")).isEqualTo(5L);
        assertThat(night.incremental()).containsEntry("removed", 1L);
        assertThat(output.resolve("exports/articles.csv")).content().contains("north__night");

        // The lines are no longer repeated, and the one id is free again.
        Files.delete(texts.resolve("north/night.txt"));
        Files.delete(texts.resolve("post-Sotk.txt"));
        RunRecord next = runAsFull();
        assertThat(next.incremental().get("same_with_other_repeated_lines")).isPositive();
        assertThat(output.resolve("exports/articles.csv")).content().doesNotContain("north__night");
    }

    @Test
    @Tag("long")
    void aChangedCodebookMakesAnewWhatItDecides() throws IOException {
        RunRecord first = run();
        long articles = first.counts().get("articles");
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(
                codebook.resolve("furniture.yaml"),
                "lines:\n  - {id: never-seen, note: Nothing has it., pattern: 'zzz never zzz'}\n");
        RunRecord furniture = runAsFull("--codebook", codebook);
        assertThat(furniture.incremental()).containsEntry("same", 0L).containsEntry("extracted", 0L);

        Files.writeString(codebook.resolve("blame.yaml"), "remove:\n  verbs: [accuse]\n");
        RunRecord blame = runAsFull("--codebook", codebook);
        assertThat(blame.incremental()).containsEntry("changed", 0L).containsEntry("extracted", articles);

        // The tables of the first run can still be read, with the codebook of that time.
        Map<String, String> now = SampleRun.exports(output);
        Path old = folder.resolve("old");
        RunRecord plain = record(run(old));
        Cli back = Cli.run("compare", "--output", output, "--as-of", "2022-09-20T00:00:00Z", "--as-of-version", 1);
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(SampleRun.exports(output)).isEqualTo(SampleRun.exports(old)).isNotEqualTo(now);
        assertThat(record(output).run()).isEqualTo(1);
        assertThat(plain.run()).isEqualTo(1);
        Cli none = Cli.run("compare", "--output", output, "--as-of-version", 9);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("kept are the runs 1 to 3");
    }

    private RunRecord run() {
        return record(run(output));
    }

    /** Runs into the output of the runs before and checks that a first run would export the same. */
    private RunRecord runAsFull(Object... more) {
        run(output, more);
        Path alone = folder.resolve("fresh" + fresh++);
        run(alone, more);
        assertThat(SampleRun.exports(output)).isEqualTo(SampleRun.exports(alone));
        assertThat(record(output).counts()).isEqualTo(record(alone).counts());
        return record(output);
    }

    private Path run(Path into, Object... more) {
        Cli result = cli(into, more);
        assertThat(result.code()).as(result.err()).isZero();
        return into;
    }

    private Cli cli(Path into, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "run", "--input", texts, "--as-of", "2022-09-20T00:00:00Z", "--output", into, "--master", "local[2]"));
        arguments.addAll(List.of("--manifest", SampleRun.SAMPLE.resolve("manifest.csv")));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray());
    }

    private static RunRecord record(Path output) {
        return RunRecord.read(output.resolve("run.json"));
    }
}
