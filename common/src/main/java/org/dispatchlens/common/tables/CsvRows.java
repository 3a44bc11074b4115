package org.dispatchlens.common.tables;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.error.InputException;

/**
 * Reads whole rows of an exported table out of bytes: what {@link TableCsv} writes, RFC 4180. Cells that nobody asks for
 * are skipped and not decoded, so that a pass over one column of a very long table costs little.
 */
final class CsvRows {
    private static final byte QUOTE = '"';

    private final TableSpec spec;
    private final Path file;
    /** Whether to read each column. */
    private final boolean[] wanted;

    private byte[] bytes = {};
    private int at;
    /** Number of the row that is read, for messages. */
    private int number;

    CsvRows(TableSpec spec, Path file, boolean[] wanted) {
        this.spec = spec;
        this.file = file;
        this.wanted = wanted;
    }

    /** All rows of a part of the file that begins and ends with a row; {@code before} rows stand before it. */
    List<TableRow> read(byte[] part, int before) {
        bytes = part;
        at = 0;
        number = before;
        List<TableRow> rows = new ArrayList<>();
        while (at < bytes.length) {
            number++;
            rows.add(row());
        }
        return rows;
    }

    /**
     * One row of such a part.
     *
     * @param start where it begins, see {@link #next}
     * @param before rows that stand before it in the file
     */
    TableRow read(byte[] part, int start, int before) {
        bytes = part;
        at = start;
        number = before + 1;
        return row();
    }

    /**
     * Where the row after the one at {@code start} begins, or the part ends. Line feeds inside quotation marks belong to a
     * cell; all others end a row. UTF-8 never has them in other chars.
     */
    static int next(byte[] part, int start) {
        boolean quoted = false;
        for (int i = start; i < part.length; i++) {
            byte b = part[i];
            quoted ^= b == QUOTE;
            if (b == '\n' && !quoted) {
                return i + 1;
            }
        }
        return part.length;
    }

    private TableRow row() {
        int last = spec.columns().size() - 1;
        Object[] values = new Object[last + 1];
        for (int i = 0; i <= last; i++) {
            values[i] = bytes[at] == QUOTE ? quoted(i) : plain(i);
            if (i == last && bytes[at] == '\r' && at + 1 < bytes.length) {
                at++;
            }
            if (bytes[at] != (i == last ? '\n' : ',')) {
                throw broken();
            }
            at++;
            if (i < last && at == bytes.length) {
                throw broken();
            }
        }
        return TableRow.trusted(spec, values);
    }

    private InputException broken() {
        return new InputException(
                file + " row " + number + " has not " + spec.columns().size() + " cells; run the compare stage again");
    }

    private Object plain(int column) {
        int start = at;
        while (bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return wanted[column] ? value(column, text(start, at)) : null;
    }

    private Object quoted(int column) {
        int start = ++at;
        boolean doubled = false;
        while (bytes[at] != QUOTE || (at + 1 < bytes.length && bytes[at + 1] == QUOTE)) {
            boolean quote = bytes[at] == QUOTE;
            doubled |= quote;
            at += quote ? 2 : 1;
            if (at >= bytes.length) {
                at = bytes.length - 1;
                throw broken();
            }
        }
        int end = at++;
        if (at == bytes.length) {
            throw broken();
        }
        if (!wanted[column]) {
            return null;
        }
        String text = text(start, end);
        return value(column, doubled ? text.replace("\"\"", "\"") : text);
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private Object value(int column, String cell) {
        Column type = spec.columns().get(column);
        try {
            return TableCsv.parse(type.type(), cell);
        } catch (RuntimeException e) {
            throw new InputException(file + " row " + number + ": " + type.name() + " does not parse", e);
        }
    }
}
