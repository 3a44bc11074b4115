package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One key of many rows: each different value is kept once, and four bytes for each row. */
final class KeyColumn {
    private static final int FIRST_CAPACITY = 64;

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private int[] rows = new int[FIRST_CAPACITY];
    private int size;

    /** Appends the value of the next row. */
    void add(String value) {
        rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
        rows[size++] = codes.computeIfAbsent(value, key -> {
            values.add(key);
            return values.size() - 1;
        });
    }

    int size() {
        return size;
    }

    /** Code of a row's value. */
    int code(int row) {
        return rows[row];
    }

    /** A row's value. */
    String value(int row) {
        return values.get(rows[row]);
    }

    /** The different values. */
    List<String> values() {
        return List.copyOf(values);
    }

    /** Code of a value; -1 when no row has it. */
    int codeOf(String value) {
        return codes.getOrDefault(value, -1);
    }

    /** Place of each code's value in the given order. */
    int[] ranks(Comparator<String> order) {
        int[] sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }

    /** The same values in another order of rows. */
    KeyColumn arranged(int[] order) {
        KeyColumn arranged = new KeyColumn();
        arranged.values.addAll(values);
        arranged.codes.putAll(codes);
        arranged.rows = Arrays.stream(order).map(row -> rows[row]).toArray();
        arranged.size = order.length;
        return arranged;
    }
}
