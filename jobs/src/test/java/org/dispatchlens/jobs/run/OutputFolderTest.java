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
        OutputFolder output = open();
        output.stage("exports/new.csv", "new");
        output.stage("run.json", "{}");
        assertThat(folder.resolve("out/exports/old.csv")).exists();
        output.publish(List.of("exports", "run.json"));
        output.clean();
        assertThat(folder.resolve("out/exports/new.csv")).hasContent("new");
        assertThat(folder.resolve("out/exports/old.csv")).doesNotExist();
        assertThat(folder.resolve("out").toFile().list()).containsExactlyInAnyOrder("exports", "run.json");
    }

    @Test
    void anEarlierResultComesBackWhenAMoveFails() throws IOException {
        Files.createDirectories(folder.resolve("out/exports"));
        Files.writeString(folder.resolve("out/exports/old.csv"), "old");
        OutputFolder output = open();
        assertThatThrownBy(() -> output.publish(List.of("exports")))
                .isInstanceOfAny(UncheckedIOException.class, IllegalStateException.class);
        assertThat(folder.resolve("out/exports/old.csv")).hasContent("old");
        output.clean();
    }

    @Test
    void whatAKilledRunLeftIsRemovedAfterTwoDays() throws IOException {
        Path old = Files.createDirectories(folder.resolve("out/.staging-old"));
        Path fresh = Files.createDirectories(folder.resolve("out/.staging-fresh"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        open().clean();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private OutputFolder open() {
        return OutputFolder.open(folder.resolve("out").toString(), new Configuration());
    }
}
