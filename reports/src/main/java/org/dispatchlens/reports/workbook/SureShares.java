package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import org.dispatchlens.common.tables.TableRow;

/** Which of many shares stands out: not the greatest, which is often that of the fewest rows, but the surest. */
final class SureShares {
    private SureShares() {}

    /** Ascending by the lower end of the interval; what has none comes first, by its share. */
    static Comparator<TableRow> by(String share, String low) {
        return Comparator.comparingDouble((TableRow row) -> Double.isNaN(row.number(low)) ? -1 : row.number(low))
                .thenComparingDouble(row -> row.number(share));
    }
}
