package org.dispatchlens.jobs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.jobs.cli.Dispatchlens;

/** Runs the command line in this process and keeps what it says. */
public record Cli(int code, String err) {
    /** Runs a command without Spark's or the user's own output. */
    public static Cli run(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setErr(stream);
            int code = Dispatchlens.execute(words.toArray(String[]::new));
            return new Cli(code, err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
