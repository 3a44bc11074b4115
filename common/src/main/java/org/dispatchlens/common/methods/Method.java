package org.dispatchlens.common.methods;

import java.util.List;

/**
 * How one kind of number is made.
 *
 * @param name what it is called
 * @param formula how it is computed, in plain signs
 * @param source where the formula comes from; {@code own definition} where nowhere else
 * @param n what n counts
 * @param denominator what it is divided by, or empty
 * @param emptyCase what is given for nothing or too little
 * @param columns {@code table.column} of every column that holds it
 */
public record Method(
        String name,
        String formula,
        String source,
        String n,
        String denominator,
        String emptyCase,
        List<String> columns) {
    public Method {
        columns = List.copyOf(columns);
    }

    /** Columns of one table. */
    static List<String> of(String table, String... columns) {
        return java.util.Arrays.stream(columns)
                .map(column -> table + "." + column)
                .toList();
    }
}
