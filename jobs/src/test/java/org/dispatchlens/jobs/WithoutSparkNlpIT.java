package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.jobs.sample.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application jar with Spark's jars and nothing else. */
class WithoutSparkNlpIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String START =
            """
            source scripts/lib/common.sh
            exec "$(java_command)" "${JAVA_OPENS[@]}" -cp "$APP_JAR:$(cat "$RUNTIME_LIST")" org.dispatchlens.jobs.Main "$@"
            """;

    @TempDir
    private Path folder;

    @Test
    void aRunWithoutSemanticsNeedsNoSparkNlp() throws IOException, InterruptedException {
        Path output = folder.resolve("off");
        assertThat(run(arguments(output, "off"))).isEqualTo(new Ended(0, ""));
        assertThat(output.resolve("exports/statements.csv")).isNotEmptyFile();
    }

    @Test
    void semanticsWithoutSparkNlpAreTheUsersMistake() throws IOException, InterruptedException {
        assertThat(run(arguments(folder.resolve("on"), "on")))
                .isEqualTo(new Ended(
                        2,
                        "dispatchlens: Spark NLP is not on the class path: start scripts/dispatchlens or scripts/spark-submit,"
                                + " or give spark-submit the jars that README names"));
    }

    private static List<String> arguments(Path output, String semantics) {
        List<String> arguments = new ArrayList<>();
        SampleRun.arguments(output).forEach(argument -> arguments.add(argument.toString()));
        arguments.addAll(List.of("--semantics", semantics, "--limit", "3", "--json-log"));
        return arguments;
    }

    /** What the process said of itself, without the log of its stages. */
    private record Ended(int code, String message) {}

    private static Ended run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", START, "run"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String message = said.lines()
                .filter(line -> line.startsWith("dispatchlens: "))
                .findFirst()
                .orElse("");
        return new Ended(code, message);
    }
}
