package org.dispatchlens.common.tables;

import java.io.Serializable;

/**
 * One column of a table.
 *
 * @param doc meaning, unit and range in one sentence; printed in the data dictionary
 */
public record Column(String name, ColumnType type, String doc) implements Serializable {
    public static Column text(String name, String doc) {
        return new Column(name, ColumnType.STRING, doc);
    }

    public static Column integer(String name, String doc) {
        return new Column(name, ColumnType.INT, doc);
    }

    public static Column number(String name, String doc) {
        return new Column(name, ColumnType.DOUBLE, doc);
    }

    public static Column flag(String name, String doc) {
        return new Column(name, ColumnType.BOOLEAN, doc);
    }
}
