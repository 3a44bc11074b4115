package org.dispatchlens.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondRunIsToldWhoHoldsTheFolder() throws IOException {
        OutputFolder first = OutputFolder.openLocked(folder.toString(), new Configuration());
        first.stage("run.json", "{}");
        assertThatThrownBy(() -> OutputFolder.openLocked(folder.toString(), new Configuration()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("in use by another run (process "
                        + ProcessHandle.current().pid() + " on ")
                .hasMessageContaining("since 2")
                .hasMessageContaining("wait for its end");
        // The refused run has taken nothing away.
        first.publish(List.of("run.json"));
        first.clean();
        OutputFolder.openLocked(folder.toString(), new Configuration()).clean();
        assertThat(folder.resolve("run.json")).exists();
    }

    @Test
    void whoOnlyAddsBesideTheResultsIsNotKeptOut() {
        OutputFolder first = OutputFolder.openLocked(folder.toString(), new Configuration());
        OutputFolder beside = OutputFolder.open(folder.toString(), new Configuration());
        beside.clean();
        first.clean();
    }

    @Test
    void aLeaseKeepsOthersOutWhileItsHolderLives() throws IOException {
        OutputLock lock = lease().orElseThrow();
        assertThat(lease()).isEmpty();
        lock.check();
        lock.close();
        OutputLock next = lease().orElseThrow();
        next.close();
        assertThat(folder.resolve(".lock")).doesNotExist();
    }

    @Test
    void aLeaseThatNobodyRenewsIsTakenAndItsHolderPutsNothingIntoPlace() throws IOException {
        OutputLock dead = lease().orElseThrow();
        Instant old = Instant.now().minus(Duration.ofMinutes(11));
        Path file = folder.resolve(".lock");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines.subList(0, 4)) + "\n" + old + "\n");
        assertThat(lease()).as("written just now").isEmpty();
        Files.setLastModifiedTime(file, FileTime.from(old));
        OutputLock next = lease().orElseThrow();
        assertThatThrownBy(dead::check).isInstanceOf(InputException.class).hasMessageContaining("run again");
        dead.close();
        next.check();
        next.close();
    }

    @Test
    void anEmptyLockFileOfAKilledRunIsJudgedByItsTime() throws IOException {
        Path file = Files.createFile(folder.resolve(".lock"));
        assertThat(lease()).isEmpty();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
        lease().orElseThrow().close();
    }

    private java.util.Optional<OutputLock> lease() throws IOException {
        RawLocalFileSystem files = new RawLocalFileSystem();
        files.initialize(folder.toUri(), new Configuration());
        return LeaseLock.attempt(files, new org.apache.hadoop.fs.Path(folder.toUri()));
    }
}
