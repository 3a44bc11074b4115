package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.List;

/** Divides the input into tasks of about the same work, in the order of the input. */
final class InputTasks {
    /** What opening and parsing a small file costs, as so many bytes of reading. */
    private static final long BYTES_PER_FILE = 20_000;

    private static final long BYTES_PER_TASK = 32L << 20;
    static final int MAX_TASKS = 4_000;

    private InputTasks() {}

    /** @param parallelism tasks that run at once; no fewer are made where there is enough to read */
    static List<List<InputSplit>> divide(List<InputSplit> splits, int parallelism) {
        long total = splits.stream().mapToLong(InputTasks::weight).sum();
        long tasks = Math.min(MAX_TASKS, Math.max(parallelism, total / BYTES_PER_TASK));
        List<List<InputSplit>> divided = new ArrayList<>();
        List<InputSplit> task = new ArrayList<>();
        double before = 0;
        for (InputSplit split : splits) {
            if (!task.isEmpty() && before + weight(split) / 2.0 > (double) total / tasks * (divided.size() + 1)) {
                divided.add(task);
                task = new ArrayList<>();
            }
            task.add(split);
            before += weight(split);
        }
        divided.add(task);
        return divided;
    }

    /** About how many texts the files hold, for plans that differ between a few and many. */
    static long texts(List<InputFile> files) {
        long bytes = files.stream().mapToLong(InputFile::length).sum();
        return Math.max(files.size(), bytes / BYTES_PER_FILE);
    }

    private static long weight(InputSplit split) {
        return BYTES_PER_FILE + split.to() - split.from();
    }
}
