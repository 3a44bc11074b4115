package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dispatchlens.common.tables.TableRow;

/** Tallies by key. */
final class Tallies implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<Key, Tally> byKey = new HashMap<>();

    /** Adds the rows of one article; a row whose key is null is not counted. */
    void addArticle(Collection<TableRow> rows, Function<TableRow, Key> keyOf, boolean lead) {
        addArticle(count(rows, keyOf), lead);
    }

    /** Adds what {@link #count} gives of one article. */
    void addArticle(Map<Key, Long> counts, boolean lead) {
        counts.forEach((key, n) -> byKey.merge(key, Tally.ofArticle(n, lead), Tally::plus));
    }

    /** Rows by key; a row whose key is null is not counted. */
    static Map<Key, Long> count(Collection<TableRow> rows, Function<TableRow, Key> keyOf) {
        HashMap<Key, Long> counts = new HashMap<>();
        for (TableRow row : rows) {
            Key key = keyOf.apply(row);
            if (key != null) {
                counts.merge(key, 1L, Long::sum);
            }
        }
        return counts;
    }

    void merge(Tallies other) {
        other.byKey.forEach((key, tally) -> byKey.merge(key, tally, Tally::plus));
    }

    /** All tallies in the order of their keys. */
    SortedMap<Key, Tally> byKey() {
        return new TreeMap<>(byKey);
    }

    /** Sum over some keys; the articles of several keys add up to more than there are. */
    Tally sum(Predicate<Key> keys) {
        Tally sum = Tally.ZERO;
        for (Map.Entry<Key, Tally> tally : byKey.entrySet()) {
            sum = keys.test(tally.getKey()) ? sum.plus(tally.getValue()) : sum;
        }
        return sum;
    }

    Tally get(Key key) {
        return byKey.getOrDefault(key, Tally.ZERO);
    }

    /** Sums by the key's first part; the articles of several keys add up to more than there are. */
    Map<String, Tally> totals() {
        TreeMap<String, Tally> totals = new TreeMap<>();
        byKey.forEach((key, tally) -> totals.merge(key.part(0), tally, Tally::plus));
        return totals;
    }
}
