package org.dispatchlens.reports.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.reports.FramingReport;

/**
 * Size, seconds and peak memory of the report for a number of evidence rows and stories, in one line of a table. The rows
 * are those of a run, as often as needed, each time with other ids ({@link GrownExports}).
 *
 * <p>Arguments: output folder of a run, number of evidence rows, number of stories (0 for those of the run).
 */
public final class WorkbookBench {
    private static final double MEBI = 1 << 20;

    private WorkbookBench() {}

    /** Writes one report to a temporary folder and prints its line. */
    public static void main(String[] args) throws IOException {
        Path run = Path.of(args[0]);
        int wanted = Integer.parseInt(args[1]);
        int stories = args.length < 3 ? 0 : Integer.parseInt(args[2]);
        Path folder = Files.createTempDirectory("workbook-bench");
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Path report = Files.createDirectory(folder.resolve("report"));
        try {
            new GrownExports(run.resolve("exports"), exports).write(wanted, stories);
            long start = System.nanoTime();
            new FramingReport().write(exports, run.resolve("run.json"), report);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %.1f | %.2f | %.2f | %s | %.0f |%n",
                    wanted,
                    stories(exports),
                    seconds,
                    Files.size(report.resolve(FramingReport.WORKBOOK)) / MEBI,
                    Files.size(report.resolve("index.html")) / MEBI,
                    peakResident(),
                    Runtime.getRuntime().maxMemory() / MEBI);
        } finally {
            delete(folder);
        }
    }

    private static int stories(Path exports) {
        try (TableFile stories = TableFile.open(ComparisonTables.STORIES, exports)) {
            return stories.size();
        }
    }

    /** Most memory that the process has had, in MiB, where the system tells. */
    private static String peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "?";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("?");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
