package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckStatisticsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsEveryFigureAndEndsWell() {
        Cli result = Cli.run("check-statistics", "--corpora", "40", "--splits", "5");
        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out())
                .contains("40 simulated corpora", "split at random into two halves 5 times", "blame_balance");
    }

    @Test
    void wantsAFinishedRun() {
        Cli result = Cli.run("check-statistics", "--output", folder);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no folder exports");
    }
}
