package org.dispatchlens.reports;

import java.util.Comparator;
import java.util.function.Predicate;
import org.dispatchlens.common.tables.TableRow;

/**
 * Which rows of a long table to keep.
 *
 * @param most how many at most
 * @param wanted rows that can be kept at all; asked once for each row, in the table's order
 * @param order the first ones are kept; of rows that it holds for equal, the earlier ones
 */
record Choice(int most, Predicate<TableRow> wanted, Comparator<TableRow> order) {
    Choice(int most, Comparator<TableRow> order) {
        this(most, row -> true, order);
    }

    /** The first rows by a rank. */
    static Choice of(int most, Rank rank) {
        return new Choice(most, rank.order());
    }

    /** All rows of which something is true. */
    static Choice where(Predicate<TableRow> wanted) {
        return new Choice(Integer.MAX_VALUE, wanted, Comparator.comparingInt(row -> 0));
    }
}
