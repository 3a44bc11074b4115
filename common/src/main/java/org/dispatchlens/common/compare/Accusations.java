package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/** Asserted blame rows by accuser and accused state. */
final class Accusations implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Key, Long> counts = new TreeMap<>();

    void add(TableRow blame) {
        String accuser = blame.text("accuser_state");
        String accused = blame.text("accused_state");
        boolean twoStates = !accuser.isEmpty() && !accused.isEmpty() && !accuser.equals(accused);
        if (twoStates && BlameRows.accuses(blame)) {
            counts.merge(Key.of(accuser, accused), 1L, Long::sum);
        }
    }

    void merge(Accusations other) {
        other.counts.forEach((key, n) -> counts.merge(key, n, Long::sum));
    }

    private long back(Key key) {
        return counts.getOrDefault(Key.of(key.part(1), key.part(0)), 0L);
    }

    /** The pair with the most blame in both directions, or none. */
    Sides opposed() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().part(0).compareTo(e.getKey().part(1)) < 0 && back(e.getKey()) > 0)
                .max(Comparator.comparingLong((Map.Entry<Key, Long> e) -> e.getValue() * back(e.getKey()))
                        .thenComparingLong(e -> e.getValue() + back(e.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> sides(e.getKey(), e.getValue()))
                .orElse(Sides.NONE);
    }

    private Sides sides(Key pair, long there) {
        String evidence = "accuse each other most: " + pair.part(0) + " accuses " + pair.part(1) + " in " + there
                + " rows, " + pair.part(1) + " accuses " + pair.part(0) + " in " + back(pair) + " rows";
        return new Sides(pair.part(0), pair.part(1), evidence);
    }
}
