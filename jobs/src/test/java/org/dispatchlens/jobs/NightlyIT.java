package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.jobs.NightlyTest.Night;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** scripts/nightly with real runs, started as cron starts it. */
@Tag("slow")
class NightlyIT {
    @TempDir
    private Path folder;

    private Night night(List<Object> options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("env", "-i"));
        if (System.getenv("JAVA_HOME") != null) {
            words.add("JAVA_HOME=" + System.getenv("JAVA_HOME"));
        }
        words.add(Script.ROOT.resolve("scripts/nightly").toString());
        options.forEach(option -> words.add(option.toString()));
        return Night.of(Script.of(Map.of(), words));
    }

    @Test
    void aNightOnTheSampleAndOneWithoutItsInput() throws IOException, InterruptedException {
        Path output = folder.resolve("out");
        List<Object> arguments = SampleRun.arguments(output);
        Night good = night(arguments.subList(1, arguments.size()));
        assertThat(good.code()).as(good.message()).isZero();
        Path copy = output.resolve("nights").resolve(good.summary().get("date").asText());
        assertThat(SampleRun.exports(copy)).isNotEmpty().isEqualTo(SampleRun.exports(output));
        assertThat(Path.of(good.summary().get("report").asText())).isNotEmptyFile();
        int articles = good.summary().get("articles").asInt();
        assertThat(articles).isPositive();
        assertThat(articles + good.summary().get("rejects").asInt()).isEqualTo(files());

        Night bad = night(List.of("--input", folder.resolve("gone"), "--output", output));
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.message()).startsWith("dispatchlens: ").contains("gone");
        assertThat(SampleRun.exports(copy)).isEqualTo(SampleRun.exports(output));
    }

    private static int files() throws IOException {
        try (var files = Files.list(SampleRun.SAMPLE.resolve("dispatches"))) {
            return (int) files.filter(f -> f.toString().endsWith(".txt")).count();
        }
    }
}
