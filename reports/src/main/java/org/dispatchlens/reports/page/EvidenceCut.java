package org.dispatchlens.reports.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/**
 * Chooses which rows of a table a page holds: all, or where there are too many the first ones of each group that a number
 * can open, then the second ones and so on, so that as many numbers as possible keep some evidence. Reads the table twice
 * and keeps no row, since a table can be larger than the memory.
 *
 * @param kind whose fields make a group
 * @param full rows of each group that are all taken
 * @param left how many of those that come next in their groups are taken too, in the table's order
 */
record EvidenceCut(EvidenceKind kind, int full, int left) {
    static EvidenceCut of(EvidenceKind kind, List<TableRow> rows, int most) {
        if (rows.size() <= most) {
            return new EvidenceCut(kind, Integer.MAX_VALUE, 0);
        }
        TreeMap<Integer, Integer> byPlace = new TreeMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (TableRow row : rows) {
            byPlace.merge(seen.merge(kind.values(row), 1, Integer::sum), 1, Integer::sum);
        }
        int taken = 0;
        for (Map.Entry<Integer, Integer> place : byPlace.entrySet()) {
            if (taken + place.getValue() > most) {
                return new EvidenceCut(kind, place.getKey() - 1, most - taken);
            }
            taken += place.getValue();
        }
        return new EvidenceCut(kind, Integer.MAX_VALUE, 0);
    }

    /** The chosen rows in the table's order. */
    Iterable<TableRow> of(List<TableRow> rows) {
        return full == Integer.MAX_VALUE ? rows : () -> new Chosen(rows.iterator());
    }

    private final class Chosen implements Iterator<TableRow> {
        private final Iterator<TableRow> rows;
        private final Map<List<String>, Integer> seen = new HashMap<>();
        private int free = left;
        private TableRow next;

        Chosen(Iterator<TableRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                TableRow row = rows.next();
                int place = seen.merge(kind.values(row), 1, Integer::sum);
                if (place <= full || (place == full + 1 && free-- > 0)) {
                    next = row;
                }
            }
            return next != null;
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
