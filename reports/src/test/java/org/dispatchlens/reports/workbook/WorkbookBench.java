package org.dispatchlens.reports.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.ReportData;

/**
 * Size, seconds and peak memory of the workbook for a number of evidence rows, in one line of a table. The rows are those
 * of a run, as often as needed, each time with other article ids.
 *
 * <p>Arguments: output folder of a run, number of evidence rows.
 */
public final class WorkbookBench {
    private static final double MEBI = 1 << 20;

    private WorkbookBench() {}

    /** Writes one workbook to a temporary folder and prints its line. */
    public static void main(String[] args) throws IOException {
        Path run = Path.of(args[0]);
        int wanted = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("workbook-bench");
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Path book = folder.resolve("book.xlsx");
        try {
            grow(run.resolve("exports"), exports, wanted);
            long start = System.nanoTime();
            try (ReportData data = ReportData.load(exports, run.resolve("run.json"))) {
                WorkbookWriter.write(data, book);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.2f | %s | %.0f |%n",
                    wanted,
                    seconds,
                    Files.size(book) / MEBI,
                    peakResident(),
                    Runtime.getRuntime().maxMemory() / MEBI);
        } finally {
            delete(folder);
        }
    }

    private static void grow(Path from, Path to, int wanted) throws IOException {
        for (TableSpec spec : ComparisonTables.ALL) {
            Files.copy(from.resolve(spec.name() + ".csv"), to.resolve(spec.name() + ".csv"));
        }
        Map<TableSpec, TableFile> tables = new HashMap<>();
        long all = 0;
        for (TableSpec spec : EvidenceTables.ALL) {
            tables.put(spec, TableFile.open(spec, from));
            all += isEvidence(spec) ? tables.get(spec).size() : 0;
        }
        double factor = wanted / (double) all;
        for (TableSpec spec : EvidenceTables.ALL) {
            TableFile table = tables.get(spec);
            long rows =
                    isEvidence(spec) ? Math.round(table.size() * factor) : (long) (table.size() * Math.ceil(factor));
            write(spec, table, rows, to.resolve(spec.name() + ".csv"));
            table.close();
        }
    }

    private static boolean isEvidence(TableSpec spec) {
        return List.of(EvidenceKind.values()).stream()
                .anyMatch(kind -> kind.spec().equals(spec));
    }

    private static void write(TableSpec spec, TableFile table, long rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(TableCsv.header(spec) + "\n");
            for (long i = 0; i < rows; i++) {
                TableRow row = table.get((int) (i % table.size()));
                long copy = i / table.size();
                boolean same = copy == 0 || !spec.columnNames().contains("article_id");
                out.write(TableCsv.line(same ? row : row.with("article_id", row.text("article_id") + "-" + copy)));
                out.write('\n');
            }
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
