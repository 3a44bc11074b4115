package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the number of cores, and whether the stages run together or alone. */
@Tag("slow")
class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void oneCoreTwoCoresAndStageByStage() {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path alone = folder.resolve("alone");
        SampleRun.into(one, "--master", "local[1]");
        SampleRun.into(two, "--master", "local[2]");
        assertThat(SampleRun.exports(two)).isNotEmpty().isEqualTo(SampleRun.exports(one));

        stage(
                "ingest",
                alone,
                "--input",
                SampleRun.SAMPLE.resolve("dispatches"),
                "--manifest",
                SampleRun.SAMPLE.resolve("manifest.csv"));
        stage("extract", alone);
        stage("align", alone);
        stage("compare", alone);
        stage("report", alone);
        assertThat(SampleRun.exports(alone)).isEqualTo(SampleRun.exports(one));
        assertThat(alone.resolve("report/framing-report.xlsx")).isNotEmptyFile();
        assertThat(alone.resolve("run.json")).content().contains("\"ingest\"", "\"report\"", "\"articles\"");
    }

    private static void stage(String name, Path output, Object... more) {
        Object[] arguments = new Object[3 + more.length];
        arguments[0] = name;
        arguments[1] = "--output";
        arguments[2] = output;
        System.arraycopy(more, 0, arguments, 3, more.length);
        Cli result = Cli.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
    }
}
