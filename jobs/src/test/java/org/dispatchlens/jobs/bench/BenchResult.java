package org.dispatchlens.jobs.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What {@code scripts/bench} reads: articles and seconds since this process began, the start of Java included. */
final class BenchResult {
    private static final Path STATUS = Path.of("/proc/self/status");

    private BenchResult() {}

    /** Prints the line; garbage is collected before the heap is looked at. */
    static void print(long articles) throws IOException {
        double seconds = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(Locale.ROOT, "result %d %.2f %d %d%n", articles, seconds, peak(), heap);
    }

    /** The most memory that the process ever had, in MiB; 0 where the system does not tell. */
    private static long peak() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
