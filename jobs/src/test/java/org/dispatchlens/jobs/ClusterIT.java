package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Master and two Workers as processes of their own: a worker that is killed costs time and no rows. */
@Tag("long")
class ClusterIT {
    @TempDir
    private Path folder;

    @Test
    void aClusterGivesTheExportsOfThreadsAlsoWhenAWorkerIsKilled() throws IOException, InterruptedException {
        Path cluster = folder.resolve("my cluster");
        Script demo = Script.run(Map.of(), List.of("cluster", "demo", "--dir", cluster.toString()));
        assertThat(demo.code()).as(demo.said()).isZero();
        assertThat(demo.said().lines().filter(line -> line.contains("Registering worker")))
                .hasSize(2);
        assertThat(demo.said())
                .containsPattern("killed worker-1 .* and its executors \\(processes \\d+")
                .contains("Lost executor")
                .containsPattern("Starting task \\d+\\.1 in stage")
                .contains("Removing worker");
        Path runs = folder.resolve("my cluster-demo");
        Map<String, String> threads = SampleRun.exports(runs.resolve("threads"));
        for (String run : List.of("undisturbed", "killed")) {
            assertThat(SampleRun.exports(runs.resolve(run))).isNotEmpty().isEqualTo(threads);
            assertThat(counts(runs.resolve(run))).isEqualTo(counts(runs.resolve("threads")));
            assertThat(runs.resolve(run + "/report/framing-report.xlsx")).isNotEmptyFile();
        }
        Script after = Script.run(Map.of(), List.of("cluster", "status", "--dir", cluster.toString()));
        assertThat(after.said()).contains("no cluster runs in");
    }

    private static Map<String, Long> counts(Path output) {
        return RunRecord.read(output.resolve("run.json")).counts();
    }
}
