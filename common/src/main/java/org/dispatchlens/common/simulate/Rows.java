package org.dispatchlens.common.simulate;

import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Rows of which only some columns matter. */
final class Rows {
    private Rows() {}

    /** A row with these values; all other columns are empty or 0. */
    static TableRow of(TableSpec spec, Map<String, Object> values) {
        Object[] cells = spec.columns().stream()
                .map(column -> values.getOrDefault(
                        column.name(),
                        switch (column.type()) {
                            case STRING -> "";
                            case INT -> 0;
                            case DOUBLE -> 0.0;
                            case BOOLEAN -> false;
                        }))
                .toArray();
        return TableRow.of(spec, cells);
    }
}
