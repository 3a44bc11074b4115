package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application jar through the real scripts: {@code spark-submit} and the plain start give the same exports. */
class SparkSubmitIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void sparkSubmitGivesTheSameExportsAsTheLocalRun() throws IOException, InterruptedException {
        Path submitted = folder.resolve("submitted");
        Path local = folder.resolve("local");
        run(List.of("spark-submit", "--master", "local[2]", "--"), submitted);
        run(List.of("dispatchlens"), local);
        assertThat(SampleRun.exports(submitted)).isNotEmpty().isEqualTo(SampleRun.exports(local));
        assertThat(submitted.resolve("report/framing-report.xlsx")).isNotEmptyFile();
    }

    @Test
    void theApplicationJarHasNoSparkInIt() throws IOException {
        try (JarFile jar =
                new JarFile(ROOT.resolve("jobs/target/dispatchlens.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.startsWith("org/apache/spark/SparkContext")
                            || name.startsWith("org/apache/hadoop/")
                            || name.startsWith("scala/"))
                    .anyMatch(name -> name.equals("org/dispatchlens/jobs/Main.class"));
        }
    }

    private static void run(List<String> script, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("scripts").resolve(script.get(0)).toString());
        command.addAll(script.subList(1, script.size()));
        SampleRun.arguments(output).forEach(argument -> command.add(argument.toString()));
        Path log = Path.of("target", output.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
        assertThat(process.exitValue()).as("see %s", log.toAbsolutePath()).isZero();
    }
}
