package org.dispatchlens.reports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Everything that a report shows: the exported tables and the run record, read once and never changed.
 *
 * @param tables rows by table name, in export order
 */
public record ReportData(RunRecord run, Map<String, List<TableRow>> tables) {
    public ReportData {
        tables = Map.copyOf(tables);
    }

    /**
     * Reads all tables of an export folder. Of the tables that also have rows per story, the report shows the rows of the
     * whole corpus.
     */
    public static ReportData load(Path exports, Path runJson) {
        Map<String, List<TableRow>> tables = new HashMap<>();
        Stream.of(EvidenceTables.ALL, ComparisonTables.ALL)
                .flatMap(List::stream)
                .forEach(spec -> tables.put(spec.name(), shown(spec, TableCsv.read(spec, exports))));
        return new ReportData(RunRecord.read(runJson), tables);
    }

    private static List<TableRow> shown(TableSpec spec, List<TableRow> rows) {
        if (!ComparisonTables.BY_STORY.contains(spec)) {
            return List.copyOf(rows);
        }
        return rows.stream()
                .filter(row -> row.text(ComparisonTables.STORY_ID).equals(ComparisonTables.ALL_STORIES))
                .toList();
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
