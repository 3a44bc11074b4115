package org.dispatchlens.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Makes a table row from named cells; the rest is empty, 0 or false. */
final class TestRows {
    private final TableSpec spec;
    private final Map<String, Object> cells = new HashMap<>();

    private TestRows(TableSpec spec) {
        this.spec = spec;
    }

    static TestRows of(TableSpec spec) {
        return new TestRows(spec);
    }

    TestRows with(String column, Object value) {
        cells.put(spec.columns().get(spec.position(column)).name(), value);
        return this;
    }

    TableSpec spec() {
        return spec;
    }

    TableRow row() {
        return TableRow.of(
                spec,
                spec.columns().stream()
                        .map(column -> cells.containsKey(column.name()) ? cells.get(column.name()) : blank(column))
                        .toArray());
    }

    private static Object blank(Column column) {
        return switch (column.type()) {
            case STRING -> "";
            case INT -> 0;
            case DOUBLE -> null;
            case BOOLEAN -> false;
        };
    }
}
