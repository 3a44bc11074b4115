package org.dispatchlens.reports.workbook;

import java.util.function.Function;
import org.dispatchlens.common.tables.TableRow;

/**
 * One column of a table block.
 *
 * @param header its title
 * @param look how its cells look unless {@code marked} says otherwise
 * @param value String, Integer, Double or null for an empty cell
 * @param link where the cell leads, or null
 * @param marked another look for this cell, or null
 * @param width greatest width in characters
 */
public record Field<T>(
        String header,
        Look look,
        Function<T, Object> value,
        Function<T, Link> link,
        Function<T, Look> marked,
        int width) {
    private static final int TEXT_WIDTH = 34;
    private static final int NUMBER_WIDTH = 12;

    /** A column of a title, a look, and a value for each row. */
    public static <T> Field<T> of(String header, Look look, Function<T, Object> value) {
        return new Field<>(header, look, value, row -> null, row -> null, look.isNumber() ? NUMBER_WIDTH : TEXT_WIDTH);
    }

    /** An integer column of an exported table. */
    static Field<TableRow> count(String header, String column) {
        return of(header, Look.COUNT, row -> row.get(column));
    }

    /** A text column of an exported table. */
    static Field<TableRow> text(String header, String column) {
        return of(header, Look.TEXT, row -> row.text(column));
    }

    /** A numeric column of an exported table. */
    static Field<TableRow> number(String header, Look look, String column) {
        return of(header, look, row -> row.get(column));
    }

    Field<T> linked(Function<T, Link> to) {
        return new Field<>(header, look, value, to, marked, width);
    }

    /** The same column with another look for some rows. */
    public Field<T> marked(Function<T, Look> by) {
        return new Field<>(header, look, value, link, by, width);
    }

    /** The same column, at most so wide. */
    public Field<T> width(int characters) {
        return new Field<>(header, look, value, link, marked, characters);
    }
}
