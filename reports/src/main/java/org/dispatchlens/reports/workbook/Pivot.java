package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/** Rows of a long table laid out as a grid: one line for each key, one cell for each column key, both in order. */
record Pivot(List<Map.Entry<String, Map<String, TableRow>>> rows) {
    Pivot {
        rows = List.copyOf(rows);
    }

    static Pivot of(List<TableRow> rows, String line, String column) {
        Map<String, Map<String, TableRow>> grid = new TreeMap<>();
        for (TableRow row : rows) {
            grid.computeIfAbsent(row.text(line), key -> new TreeMap<>()).put(row.text(column), row);
        }
        return new Pivot(List.copyOf(grid.entrySet()));
    }

    /** The rows of a table by one of its columns, in order of that column. */
    static Map<String, TableRow> byKey(List<TableRow> rows, String column) {
        Map<String, TableRow> byKey = new TreeMap<>();
        rows.forEach(row -> byKey.putIfAbsent(row.text(column), row));
        return byKey;
    }

    /** The column keys with the greatest sum of {@code n}, greatest first, at most so many. */
    List<String> largestColumns(int atMost) {
        Map<String, Integer> sums = new TreeMap<>();
        rows.forEach(row -> row.getValue().forEach((key, cell) -> sums.merge(key, cell.integer("n"), Integer::sum)));
        return sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> sum) -> -sum.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }
}
