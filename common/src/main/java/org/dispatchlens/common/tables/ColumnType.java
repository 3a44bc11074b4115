package org.dispatchlens.common.tables;

/** Type of a column in tables and exports. */
public enum ColumnType {
    STRING,
    INT,
    DOUBLE,
    BOOLEAN
}
