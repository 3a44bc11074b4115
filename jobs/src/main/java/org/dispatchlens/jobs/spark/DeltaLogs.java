package org.dispatchlens.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What the names of a Delta table's commits tell, without opening the table. */
final class DeltaLogs {
    static final String FOLDER = "_delta_log";

    private static final Pattern COMMIT = Pattern.compile("\\d{20}\\.json");

    private DeltaLogs() {}

    /**
     * Number of the last commit, as the protocol of Delta Lake names its files; empty where there is no table, or one
     * whose first commit never came.
     */
    static OptionalLong newestVersion(FileSystem files, Path table) {
        return commits(files, table).stream()
                .mapToLong(status -> Long.parseLong(status.getPath().getName().replace(".json", "")))
                .max();
    }

    /** Milliseconds of the oldest commit that is still there. */
    static long oldestCommit(FileSystem files, Path table) {
        return commits(files, table).stream()
                .mapToLong(FileStatus::getModificationTime)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static List<FileStatus> commits(FileSystem files, Path table) {
        try {
            return Arrays.stream(files.listStatus(new Path(table, FOLDER)))
                    .filter(status -> COMMIT.matcher(status.getPath().getName()).matches())
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("listing the commits of " + table, e);
        }
    }
}
