package org.dispatchlens.common.tables;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The contract of one table: what jobs write and reports read.
 *
 * @param name table and file name
 * @param doc what one row is
 * @param columns in file order
 * @param sortKey columns that give rows their one stable order
 */
public record TableSpec(String name, String doc, List<Column> columns, List<String> sortKey, Map<String, Integer> index)
        implements Serializable {
    public TableSpec {
        columns = List.copyOf(columns);
        sortKey = List.copyOf(sortKey);
        // Rows look their cells up by name; this is quicker than an immutable map.
        index = Collections.unmodifiableMap(new HashMap<>(index));
    }

    public static TableSpec of(String name, String doc, List<String> sortKey, Column... columns) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            if (index.put(columns[i].name(), i) != null) {
                throw new IllegalArgumentException("column twice in " + name + ": " + columns[i].name());
            }
        }
        if (!index.keySet().containsAll(sortKey)) {
            throw new IllegalArgumentException("sort key of " + name + " names no column: " + sortKey);
        }
        return new TableSpec(name, doc, List.of(columns), sortKey, index);
    }

    /** Position of a column; throws when this table has none of that name. */
    public int position(String column) {
        Integer i = index.get(column);
        if (i == null) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return i;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
