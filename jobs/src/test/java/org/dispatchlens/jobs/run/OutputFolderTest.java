package org.dispatchlens.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void stagedResultsReplaceEarlierOnesAsAWhole() throws IOException {
        Files.createDirectories(folder.resolve("out/exports"));
        Files.writeString(folder.resolve("out/exports/old.csv"), "old");
        OutputFolder output = locked();
        output.stage("exports/new.csv", "new");
        output.stage("run.json", "{}");
        output.stage("tables/runs/000001.json", "{}");
        assertThat(folder.resolve("out/exports/old.csv")).exists();
        output.publish(List.of("exports", "run.json", "tables/runs/000001.json"));
        output.clean();
        assertThat(folder.resolve("out/exports/new.csv")).hasContent("new");
        assertThat(folder.resolve("out/exports/old.csv")).doesNotExist();
        assertThat(folder.resolve("out/tables/runs/000001.json")).exists();
        assertThat(folder.resolve("out").toFile().list())
                .containsExactlyInAnyOrder("exports", "run.json", "tables", ".lock");
    }

    @Test
    void nothingIsTouchedWhenAResultWasNotStaged() throws IOException {
        Files.createDirectories(folder.resolve("out/exports"));
        Files.writeString(folder.resolve("out/exports/old.csv"), "old");
        OutputFolder output = locked();
        output.stage("run.json", "{}");
        assertThatThrownBy(() -> output.publish(List.of("exports", "run.json")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("out/exports/old.csv")).hasContent("old");
        assertThat(folder.resolve("out/run.json")).doesNotExist();
        output.clean();
    }

    @Test
    void resultsAreReplacedUnderTheLockOnly() {
        OutputFolder output = open();
        output.stage("run.json", "{}");
        assertThatThrownBy(() -> output.publish(List.of("run.json"))).isInstanceOf(IllegalStateException.class);
        output.clean();
    }

    @Test
    void whatAKilledRunLeftGoesAtTheNextStart() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("out/.staging-old"));
        open().clean();
        assertThat(killed).exists();
        locked().clean();
        assertThat(killed).doesNotExist();
    }

    @Test
    void whatACommandWithoutTheLockLeftGoesAfterTwoDays() throws IOException {
        Path old = Files.createDirectories(folder.resolve("out/.staging-beside-old"));
        Path fresh = Files.createDirectories(folder.resolve("out/.staging-beside-fresh"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        locked().clean();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private OutputFolder open() {
        return OutputFolder.open(folder.resolve("out").toString(), new Configuration());
    }

    private OutputFolder locked() {
        return OutputFolder.openLocked(folder.resolve("out").toString(), new Configuration());
    }
}
