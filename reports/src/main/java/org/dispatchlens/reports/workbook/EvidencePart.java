package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Scan;

/** The findings of one kind that the workbook shows, in the order of the Evidence sheet. The rows stay in their table. */
final class EvidencePart {
    private final EvidenceKind kind;
    private final List<TableRow> table;
    /** Place in the table of each row shown. */
    private final int[] order;

    private final Map<String, KeyColumn> keys;

    private EvidencePart(EvidenceKind kind, List<TableRow> table, int[] order, Map<String, KeyColumn> keys) {
        this.kind = kind;
        this.table = table;
        this.order = order;
        this.keys = keys;
    }

    /**
     * Takes at most {@code limit} rows.
     *
     * @param key a key of a row by its name, see {@link EvidenceKeys}
     */
    static EvidencePart of(
            EvidenceKind kind, List<TableRow> table, int limit, BiFunction<TableRow, String, String> key) {
        FairShare share = FairShare.of(table, limit);
        Map<String, KeyColumn> columns = new LinkedHashMap<>();
        kind.keys().forEach(name -> columns.put(name, new KeyColumn()));
        IntStream.Builder places = IntStream.builder();
        int at = 0;
        for (TableRow row : Scan.of(table, EvidenceKeys.columns(kind))) {
            if (share.takes(row)) {
                places.add(at);
                columns.forEach((name, column) -> column.add(key.apply(row, name)));
            }
            at++;
        }
        return arranged(kind, table, places.build().toArray(), columns);
    }

    private static EvidencePart arranged(
            EvidenceKind kind, List<TableRow> table, int[] places, Map<String, KeyColumn> columns) {
        Comparator<Integer> by = Comparator.comparingInt(i -> 0);
        for (String name : kind.grouping()) {
            KeyColumn column = columns.get(name);
            int[] ranks = column.ranks(EvidenceKeys.order(name));
            by = by.thenComparingInt(i -> ranks[column.code(i)]);
        }
        int[] sorted = IntStream.range(0, places.length)
                .boxed()
                .sorted(by.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<String, KeyColumn> keys = new HashMap<>();
        columns.forEach((name, column) -> keys.put(name, column.arranged(sorted)));
        return new EvidencePart(
                kind, table, IntStream.of(sorted).map(i -> places[i]).toArray(), keys);
    }

    EvidenceKind kind() {
        return kind;
    }

    /** Rows shown. */
    int size() {
        return order.length;
    }

    /** Rows of the table. */
    int total() {
        return table.size();
    }

    EvidenceRow row(int i) {
        return new EvidenceRow(kind.prefix() + (i + 1), kind, table.get(order[i]));
    }

    /** One of {@link EvidenceKind#keys} for all rows shown. */
    KeyColumn key(String name) {
        KeyColumn column = keys.get(name);
        if (column == null) {
            throw new IllegalArgumentException("findings of kind " + kind + " have no key " + name);
        }
        return column;
    }
}
