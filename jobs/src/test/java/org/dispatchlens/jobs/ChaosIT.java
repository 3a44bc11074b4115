package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code scripts/chaos}: three kills, and two runs at once. */
@Tag("long")
class ChaosIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostByKills() throws IOException, InterruptedException {
        chaos("kills");
    }

    @Test
    void aSecondRunIsRefused() throws IOException, InterruptedException {
        chaos("twice");
    }

    private void chaos(String only) throws IOException, InterruptedException {
        List<String> command = List.of(
                ROOT.resolve("scripts/chaos").toString(),
                "--tries",
                "3",
                "--only",
                only,
                "--input",
                SampleRun.SAMPLE.resolve("dispatches").toString(),
                "--output",
                folder.resolve(only).toString());
        Path log = Path.of("target", "chaos-" + only + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ended in time").isTrue();
        assertThat(process.exitValue()).as("see %s", log.toAbsolutePath()).isZero();
        assertThat(log).content().contains("undisturbed").doesNotContain(" BAD ");
    }
}
