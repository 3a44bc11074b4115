package org.dispatchlens.common.tables;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * One row of a table: the values in the order of its spec's columns. Values are String, Integer, Double or Boolean;
 * null means unknown.
 */
public final class TableRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TableSpec spec;
    private final Object[] values;

    private TableRow(TableSpec spec, Object[] values) {
        this.spec = spec;
        this.values = values;
    }

    /** A row of checked values; throws when count or types do not fit the spec. */
    public static TableRow of(TableSpec spec, Object... values) {
        if (values.length != spec.columns().size()) {
            throw new IllegalArgumentException(
                    spec.name() + " has " + spec.columns().size() + " columns, got " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            check(spec, i, values[i]);
        }
        return new TableRow(spec, values.clone());
    }

    /** A row of values whose types are known to fit the spec, since it was they that they were read by; takes the array over. */
    public static TableRow trusted(TableSpec spec, Object[] values) {
        return new TableRow(spec, values);
    }

    private static void check(TableSpec spec, int i, Object value) {
        Column column = spec.columns().get(i);
        boolean fits = value == null
                || switch (column.type()) {
                    case STRING -> value instanceof String;
                    case INT -> value instanceof Integer;
                    case DOUBLE -> value instanceof Double;
                    case BOOLEAN -> value instanceof Boolean;
                };
        if (!fits) {
            throw new IllegalArgumentException(spec.name() + "." + column.name() + " is " + column.type() + ", got "
                    + value.getClass().getSimpleName());
        }
    }

    public TableSpec spec() {
        return spec;
    }

    public Object get(String column) {
        return values[spec.position(column)];
    }

    public Serializable get(int position) {
        return (Serializable) values[position];
    }

    /** The text, never null. */
    public String text(String column) {
        Object value = get(column);
        return value == null ? "" : (String) value;
    }

    public int integer(String column) {
        return (Integer) get(column);
    }

    /** The number; NaN when unknown. */
    public double number(String column) {
        Object value = get(column);
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(get(column));
    }

    /** The same row with another value in one column; throws when its type does not fit. */
    public TableRow with(String column, Object value) {
        Object[] changed = values.clone();
        changed[spec.position(column)] = value;
        return of(spec, changed);
    }

    public Object[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableRow row
                && spec.name().equals(row.spec.name())
                && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spec.name(), Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return spec.name() + Arrays.toString(values);
    }
}
