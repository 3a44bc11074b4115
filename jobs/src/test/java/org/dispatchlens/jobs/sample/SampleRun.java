package org.dispatchlens.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.jobs.Cli;

/** Runs the main job on the bundled sample corpus and reads what came out. */
public final class SampleRun {
    /** The sample corpus as it lies in the sources. */
    public static final Path SAMPLE = Path.of("src/main/resources/sample").toAbsolutePath();

    private SampleRun() {}

    /** Arguments of a run on the sample into {@code output}. */
    public static List<Object> arguments(Path output, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "run",
                "--input",
                SAMPLE.resolve("dispatches"),
                "--manifest",
                SAMPLE.resolve("manifest.csv"),
                "--as-of",
                "2022-09-20T00:00:00Z",
                "--output",
                output));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** Runs it and checks that it ended well. */
    public static void into(Path output, Object... more) {
        Cli result = Cli.run(arguments(output, more).toArray());
        assertThat(result.code()).as(result.err()).isZero();
    }

    /** The bytes of every exported table by file name. */
    public static Map<String, String> exports(Path output) {
        Map<String, String> exports = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("exports"))) {
            files.forEach(file -> exports.put(file.getFileName().toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exports;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
