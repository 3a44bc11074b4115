package org.dispatchlens.reports.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Scan;

/**
 * Chooses rows of a table that is too long: the first rows of every outlet, the same number for each that has so many, so
 * that no outlet is left without evidence.
 */
final class FairShare {
    private final int each;
    private int spare;
    private final Map<String, Integer> taken = new HashMap<>();

    private FairShare(int each, int spare) {
        this.each = each;
        this.spare = spare;
    }

    /** Takes at most {@code limit} rows of the table, all where they fit. */
    static FairShare of(List<TableRow> table, int limit) {
        if (table.size() <= limit) {
            return new FairShare(Integer.MAX_VALUE, 0);
        }
        Map<String, Integer> counts = new HashMap<>();
        Scan.of(table, List.of("outlet")).forEach(row -> counts.merge(row.text("outlet"), 1, Integer::sum));
        int each = level(counts.values(), limit);
        return new FairShare(each, limit - filled(counts.values(), each));
    }

    /** Whether the next row, in table order, is one of those chosen. */
    boolean takes(TableRow row) {
        int before = taken.merge(row.text("outlet"), 1, Integer::sum) - 1;
        if (before < each) {
            return true;
        }
        // What does not divide among the outlets goes to the first rows.
        return before == each && spare-- > 0;
    }

    /** The greatest number of rows for each outlet with which all still fit. */
    private static int level(Collection<Integer> counts, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (filled(counts, middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static int filled(Collection<Integer> counts, int each) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                counts.stream().mapToLong(n -> Math.min(n, each)).sum());
    }
}
