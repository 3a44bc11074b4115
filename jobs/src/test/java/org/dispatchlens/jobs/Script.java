package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A script of the project that has ended.
 *
 * @param code what it ended with
 * @param out its standard output
 * @param err its error output
 */
public record Script(int code, String out, String err) {
    /** The project's folder. */
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Runs a script with further environment variables. */
    public static Script run(Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        command.set(0, ROOT.resolve("scripts").resolve(words.get(0)).toString());
        return of(environment, command);
    }

    /** Runs a command as it is, and waits for at most ten minutes. */
    public static Script of(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        File out = File.createTempFile("script-", ".out");
        File err = File.createTempFile("script-", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        Script script = new Script(ended ? process.exitValue() : -1, taken(out), taken(err));
        assertThat(ended).as("%s ended in time: %s", command, script.said()).isTrue();
        return script;
    }

    private static String taken(File file) throws IOException {
        String text = Files.readString(file.toPath(), StandardCharsets.UTF_8);
        Files.delete(file.toPath());
        return text;
    }

    /** Both outputs. */
    public String said() {
        return out + err;
    }
}
