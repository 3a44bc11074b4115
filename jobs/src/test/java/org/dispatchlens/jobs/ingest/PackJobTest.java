package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.cli.ExitCodes;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PackJobTest {
    @TempDir
    private Path folder;

    @Test
    void aPackGivesTheSameExportsAsItsFiles() {
        Path pack = folder.resolve("pack");
        Cli packed = Cli.run(
                "pack",
                "--input",
                SampleRun.SAMPLE.resolve("dispatches"),
                "--manifest",
                SampleRun.SAMPLE.resolve("manifest.csv"),
                "--output",
                pack,
                "--files",
                2);
        assertThat(packed.code()).as(packed.err()).isEqualTo(ExitCodes.DONE);
        SampleRun.into(folder.resolve("files"));
        Cli run = Cli.run(
                "run", "--input", pack, "--as-of", "2022-09-20T00:00:00Z", "--output", folder.resolve("packed"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.DONE);
        assertThat(SampleRun.exports(folder.resolve("packed"))).isEqualTo(SampleRun.exports(folder.resolve("files")));
    }

    @Test
    void rejectsRowsEntriesAndFilesOfOneNameSurvive() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one/sub")).getParent();
        Path two = Files.createDirectories(folder.resolve("two"));
        for (Path file : List.of(one.resolve("a.txt"), one.resolve("sub/a.txt"), two.resolve("a.txt"))) {
            Files.writeString(
                    file,
                    "Shelling near the border\n\nTwo soldiers died, "
                            + file.getParent().getFileName() + ".\n");
        }
        Files.writeString(one.resolve("binary.txt"), "a\0b");
        Files.writeString(one.resolve("notes.docx"), "x");
        Files.writeString(
                one.resolve("rows.jsonl"),
                "{\"id\":\"n1\",\"text\":\"A dam broke in Arden.\",\"outlet\":\"Hill Mail\",\"page\":3}\n{\"id\":\"n2\"}\n");
        Path manifest = Files.writeString(
                folder.resolve("m.csv"),
                "file,outlet,published,desk\na.txt,River Post,2022-01-02,foreign\nlost.txt,Lost,,\nsub/a.txt,,x,\n");
        Path pack = folder.resolve("pack");
        Cli packed = Cli.run("pack", "--input", one, two, "--manifest", manifest, "--output", pack);
        assertThat(packed.code()).as(packed.err()).isEqualTo(ExitCodes.DONE);
        Cli files = Cli.run("run", "--input", one, two, "--manifest", manifest, "--output", folder.resolve("f"));
        Cli again = Cli.run("run", "--input", pack, "--output", folder.resolve("p"));
        assertThat(files.code()).as(files.err()).isEqualTo(ExitCodes.DONE);
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCodes.DONE);
        assertThat(SampleRun.exports(folder.resolve("p"))).isEqualTo(SampleRun.exports(folder.resolve("f")));
        assertThat(folder.resolve("p/exports/articles.csv"))
                .content()
                .contains(
                        "\na,a.txt,River Post",
                        "\na~2,a.txt,River Post",
                        "\nsub__a,sub/a.txt",
                        "\nn1,rows.jsonl#n1,Hill Mail,own row");
        assertThat(folder.resolve("p/exports/rejects.csv"))
                .content()
                .contains(
                        "binary.txt,BINARY",
                        "notes.docx,FORMAT",
                        "rows.jsonl#n2,FORMAT",
                        "m.csv line 3,MANIFEST_ROW",
                        "m.csv line 4,MANIFEST_ROW");
        assertThat(folder.resolve("p/run.json"))
                .content()
                .contains("\"records\" : 7", "\"articles\" : 4", "\"rejects\" : 5");
    }

    @Test
    void anEarlierPackIsLeftAlone() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("a.txt"), "Shelling near the border\n\nTwo soldiers died.\n");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Cli result = Cli.run("pack", "--input", input, "--output", taken);
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(result.err()).contains("exists already");
        assertThat(folder.toFile().list((dir, name) -> name.startsWith(".pack")))
                .isEmpty();
    }
}
