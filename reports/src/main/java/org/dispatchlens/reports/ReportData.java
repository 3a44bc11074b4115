package org.dispatchlens.reports;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Everything that a report shows: the exported tables and the run record. The small tables of comparisons are in memory;
 * those of evidence are read from their files when somebody looks at them, so that memory does not grow with the
 * archive.
 *
 * @param tables rows by table name, in export order
 */
public record ReportData(RunRecord run, Map<String, List<TableRow>> tables) implements Closeable {
    public ReportData {
        tables = Map.copyOf(tables);
    }

    /**
     * Opens all tables of an export folder. Of the tables that also have rows per story, the report shows the rows of the
     * whole corpus. The files must not change before {@link #close()}.
     */
    public static ReportData load(Path exports, Path runJson) {
        Map<String, List<TableRow>> tables = new HashMap<>();
        ComparisonTables.ALL.forEach(spec -> tables.put(spec.name(), shown(spec, exports)));
        try {
            EvidenceTables.ALL.forEach(spec -> tables.put(spec.name(), TableFile.open(spec, exports)));
            return new ReportData(RunRecord.read(runJson), tables);
        } catch (RuntimeException e) {
            close(tables);
            throw e;
        }
    }

    @Override
    public void close() {
        close(tables);
    }

    private static void close(Map<String, List<TableRow>> tables) {
        tables.values().stream()
                .filter(TableFile.class::isInstance)
                .map(TableFile.class::cast)
                .forEach(TableFile::close);
    }

    private static List<TableRow> shown(TableSpec spec, Path exports) {
        if (!ComparisonTables.BY_STORY.contains(spec)) {
            return List.copyOf(TableCsv.read(spec, exports));
        }
        // There may be many more rows of single stories than of the whole.
        try (TableFile rows = TableFile.open(spec, exports)) {
            return rows.stream()
                    .filter(row -> row.text(ComparisonTables.STORY_ID).equals(ComparisonTables.ALL_STORIES))
                    .toList();
        }
    }

    /** The rows of one table. */
    public List<TableRow> rows(TableSpec spec) {
        return tables.getOrDefault(spec.name(), List.of());
    }

    /** Outlets with articles, in alphabetical order. */
    public List<String> outlets() {
        return rows(ComparisonTables.OUTLET_SUMMARY).stream()
                .map(row -> row.text("outlet"))
                .sorted()
                .toList();
    }
}
