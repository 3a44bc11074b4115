package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.error.InputException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** Tells the user's mistake from our bug: one line and code 2, or a log file with the stack trace and code 1. */
final class Errors {
    private Errors() {}

    static int exitCode(Throwable error) {
        return userMistake(error).isPresent() ? ExitCodes.INPUT : ExitCodes.BUG;
    }

    static int report(Throwable error, PrintWriter err) {
        Optional<Throwable> mistake = userMistake(error);
        if (mistake.isPresent()) {
            err.println("dispatchlens: " + oneLine(mistake.get()));
        } else {
            err.println("dispatchlens: this is a bug of ours (" + oneLine(error) + "); stack trace in " + log(error));
        }
        err.flush();
        return exitCode(error);
    }

    /**
     * The mistake may have travelled through Spark and come back as the cause of a task failure; a full disk or the like
     * comes with the words of the operating system, wherever it happened.
     */
    private static Optional<Throwable> userMistake(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof InputException || t instanceof ParameterException) {
                return Optional.of(t);
            }
        }
        return MachineFaults.of(error).map(words -> new InputException(words, error));
    }

    private static String oneLine(Throwable error) {
        String message = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return message.lines().findFirst().orElse("").strip() + unknownOptions(error);
    }

    /** A mistyped option is first of all a missing one; the words that nothing took tell which. */
    private static String unknownOptions(Throwable error) {
        if (!(error instanceof MissingParameterException missing)) {
            return "";
        }
        List<String> unknown = missing.getCommandLine().getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-"))
                .toList();
        return unknown.isEmpty() ? "" : "; unknown: " + String.join(" ", unknown);
    }

    private static String log(Throwable error) {
        try {
            Path file = Files.createTempFile("dispatchlens-error-", ".log");
            try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
                error.printStackTrace(out);
            }
            return file.toString();
        } catch (IOException e) {
            error.addSuppressed(e);
            error.printStackTrace();
            return "the lines above, since no log file could be written (" + e.getMessage() + ")";
        }
    }
}
