package org.dispatchlens.reports.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Scan;

/**
 * Chooses which rows of a table a page holds: all, or where there are too many the first ones of each group that a number
 * can open, then the second ones and so on, so that as many numbers as possible keep some evidence. Reads the table twice
 * and keeps no row, since a table can be larger than the memory.
 *
 * @param kind whose fields make a group
 * @param full rows of each group that are all taken
 * @param left how many of those that come next in their groups are taken too, in the table's order
 */
record EvidenceCut(EvidenceKind kind, int full, int left, Predicate<TableRow> shown) {
    /**
     * @param shown rows that some number of the page can open; where the table is cut, no others are taken
     */
    static EvidenceCut of(EvidenceKind kind, List<TableRow> rows, int most, Predicate<TableRow> shown) {
        if (rows.size() <= most) {
            return new EvidenceCut(kind, Integer.MAX_VALUE, 0, row -> true);
        }
        TreeMap<Integer, Integer> byPlace = new TreeMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (TableRow row : Scan.of(rows, kind.columns())) {
            if (!shown.test(row)) {
                continue;
            }
            byPlace.merge(seen.merge(kind.values(row), 1, Integer::sum), 1, Integer::sum);
        }
        int taken = 0;
        for (Map.Entry<Integer, Integer> place : byPlace.entrySet()) {
            if (taken + place.getValue() > most) {
                return new EvidenceCut(kind, place.getKey() - 1, most - taken, shown);
            }
            taken += place.getValue();
        }
        return new EvidenceCut(kind, Integer.MAX_VALUE - 1, 0, shown);
    }

    /** The chosen rows in the table's order. */
    Iterable<TableRow> of(List<TableRow> rows) {
        return full == Integer.MAX_VALUE ? rows : () -> new Chosen(rows);
    }

    private final class Chosen implements Iterator<TableRow> {
        private final List<TableRow> table;
        private final Iterator<TableRow> rows;
        private int at;
        private final Map<List<String>, Integer> seen = new HashMap<>();
        private int free = left;
        private TableRow next;

        Chosen(List<TableRow> table) {
            this.table = table;
            this.rows = Scan.of(table, kind.columns()).iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                TableRow row = rows.next();
                if (shown.test(row) && takes(row)) {
                    next = table.get(at);
                }
                at++;
            }
            return next != null;
        }

        private boolean takes(TableRow row) {
            int place = seen.merge(kind.values(row), 1, Integer::sum);
            return place <= full || (place == full + 1 && free-- > 0);
        }

        @Override
        public TableRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            TableRow row = next;
            next = null;
            return row;
        }
    }
}
