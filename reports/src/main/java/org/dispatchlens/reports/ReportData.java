package org.dispatchlens.reports;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Everything that a report shows: the exported tables and the run record. Of the comparisons, the rows that a report can
 * show are in memory; tables of evidence are read from their files when somebody looks at them. Memory does not grow with
 * the archive.
 *
 * @param tables rows by table name, in export order
 * @param totals numbers over whole tables, those of rows that are not kept with them
 */
public record ReportData(RunRecord run, Map<String, List<TableRow>> tables, Totals totals) implements Closeable {
    public ReportData {
        tables = Map.copyOf(tables);
    }

    /** Data whose tables are all there. */
    public ReportData(RunRecord run, Map<String, List<TableRow>> tables) {
        this(run, tables, Totals.of(tables));
    }

    /**
     * Opens all tables of an export folder. Of the tables that also have rows per story, the report shows the rows of the
     * whole corpus. The files must not change before {@link #close()}.
     */
    public static ReportData load(Path exports, Path runJson) {
        Totals totals = new Totals();
        Map<String, List<TableRow>> tables = new HashMap<>(new ReportLoader(exports, totals).load());
        try {
            for (TableSpec spec : EvidenceTables.ALL) {
                tables.put(spec.name(), TableFile.open(spec, exports));
                totals.count(spec, tables.get(spec.name()));
            }
            return new ReportData(RunRecord.read(runJson), tables, totals);
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

    /** The rows of one table; of a table that grows with the archive those that matter most, see {@link ReportLoader}. */
    public List<TableRow> rows(TableSpec spec) {
        return tables.getOrDefault(spec.name(), List.of());
    }

    /** How many rows one table has, kept or not. */
    public int total(TableSpec spec) {
        return totals.rows(spec);
    }

    /** A number over all rows of a table. */
    public long count(Tally tally) {
        return totals.of(tally);
    }

    /** Outlets with articles, in alphabetical order. */
    public List<String> outlets() {
        return rows(ComparisonTables.OUTLET_SUMMARY).stream()
                .map(row -> row.text("outlet"))
                .sorted()
                .toList();
    }
}
