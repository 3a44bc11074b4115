package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.run.RunRecord;

/**
 * The records of finished runs, {@code OUT/tables/runs/<number>.json}. The newest says which versions of the wide tables
 * belong together: a run that was killed wrote newer ones, and nobody reads those but the next run.
 */
public final class RunHistory {
    private static final String FOLDER = "tables/runs";
    private static final Pattern NAME = Pattern.compile("\\d{6}\\.json");

    private RunHistory() {}

    /** Path of a run's record below the output folder. */
    static String file(long run) {
        return String.format(Locale.ROOT, "%s/%06d.json", FOLDER, run);
    }

    /** The newest record; empty where no run has come to its end. */
    public static Optional<RunRecord> newest(OutputFolder output) {
        return files(output).stream()
                .map(FileStatus::getPath)
                .max(Comparator.comparing(Path::getName))
                .map(path -> read(output, path));
    }

    /**
     * The record of a run; empty where none has come to its end.
     *
     * @param run its number; empty for the newest
     * @throws InputException where there is no such run
     */
    static Optional<RunRecord> of(OutputFolder output, OptionalLong run) {
        if (run.isEmpty()) {
            return newest(output);
        }
        Path path = output.resolve(file(run.getAsLong()));
        if (!output.exists(path)) {
            throw new InputException("--as-of-version " + run.getAsLong() + " is not kept in " + output + " ("
                    + kept(output) + "): name one of those, or keep versions for longer with --keep-versions");
        }
        return Optional.of(read(output, path));
    }

    private static String kept(OutputFolder output) {
        List<Long> numbers = files(output).stream()
                .map(status -> Long.parseLong(status.getPath().getName().replace(".json", "")))
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? "no run has come to its end there"
                : "kept are the runs " + numbers.get(0) + " to " + numbers.get(numbers.size() - 1);
    }

    /** Removes the records of runs whose tables can no longer be read; the newest stays. */
    static void forget(OutputFolder output, int keepDays) {
        long oldest = System.currentTimeMillis() - Duration.ofDays(keepDays).toMillis();
        List<FileStatus> files = files(output).stream()
                .sorted(Comparator.comparing(status -> status.getPath().getName()))
                .toList();
        try {
            for (FileStatus status : files.subList(0, Math.max(0, files.size() - 1))) {
                if (status.getModificationTime() < oldest) {
                    output.files().delete(status.getPath(), false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing old records of " + output, e);
        }
    }

    private static List<FileStatus> files(OutputFolder output) {
        Path folder = output.resolve(FOLDER);
        try {
            return output.exists(folder)
                    ? Arrays.stream(output.files().listStatus(folder))
                            .filter(status ->
                                    NAME.matcher(status.getPath().getName()).matches())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }

    static RunRecord read(OutputFolder output, Path file) {
        try (InputStream in = output.files().open(file)) {
            return RunRecord.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
