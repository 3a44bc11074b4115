package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.ingest.DispatchReader;
import picocli.CommandLine.Option;

/** Options of commands that read raw files. */
final class InputOptions {
    /** A text and what is made of it must fit into the memory of a task several times. */
    private static final int MAX_MAX_SIZE = 100_000_000;

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders or globs at any Hadoop URI: .txt and .txt.gz dispatches, .zip, .tar, .tar.gz and .tgz"
                            + " archives of them, tables with a column text (.jsonl, .ndjson, .json, .csv, all also .gz;"
                            + " .parquet), and folders made by pack.")
    private List<String> inputs = List.of();

    @Option(
            names = "--manifest",
            paramLabel = "CSV",
            description = "CSV with the columns file,outlet,published,url,country,...; without it, outlet and date come"
                    + " from evidence in the texts.")
    private Path manifest;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Read at most N files, in the order of their names; an archive or a table counts as one.")
    private int limit;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            description = "Texts over so many bytes are rejected; default: ${DEFAULT-VALUE}.")
    private int maxSize = DispatchReader.DEFAULT_MAX_SIZE;

    @Option(names = "--strict", description = "End with code 3 when something was rejected.")
    private boolean strict;

    @Option(
            names = "--full",
            description = "Read and extract everything anew, instead of what is new or changed since the last run.")
    private boolean full;

    boolean full() {
        return full;
    }

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

    int maxSize() {
        if (maxSize < 1 || maxSize > MAX_MAX_SIZE) {
            throw new InputException("--max-size " + maxSize + " must be from 1 to " + MAX_MAX_SIZE + " bytes");
        }
        return maxSize;
    }

    boolean strict() {
        return strict;
    }
}
