package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.error.InputException;
import picocli.CommandLine.Option;

/** Options of commands that read raw files. */
final class InputOptions {
    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or globs with .txt dispatches, at any Hadoop URI.")
    private List<String> inputs = List.of();

    @Option(
            names = "--manifest",
            paramLabel = "CSV",
            description = "CSV with the columns file,outlet,published,url,country,...; without it, outlet and date come"
                    + " from evidence in the texts.")
    private Path manifest;

    @Option(names = "--limit", paramLabel = "N", description = "Read at most N files, in the order of their names.")
    private int limit;

    @Option(names = "--strict", description = "End with code 3 when something was rejected.")
    private boolean strict;

    List<String> inputs() {
        return inputs;
    }

    Optional<Path> manifest() {
        return Optional.ofNullable(manifest);
    }

    int limit() {
        if (limit < 0) {
            throw new InputException("--limit " + limit + " is negative: give the number of files to read at most");
        }
        return limit;
    }

    boolean strict() {
        return strict;
    }
}
