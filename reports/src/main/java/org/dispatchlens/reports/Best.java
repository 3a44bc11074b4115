package org.dispatchlens.reports;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dispatchlens.common.tables.TableRow;

/** The rows that one choice keeps out of rows that come one by one; memory does not grow with their number. */
final class Best {
    private record Placed(int place, TableRow row) {}

    private final Choice choice;
    private final Comparator<Placed> order;
    /** The last of those kept comes first. */
    private final PriorityQueue<Placed> kept;

    Best(Choice choice) {
        this.choice = choice;
        this.order = Comparator.comparing(Placed::row, choice.order()).thenComparing(Placed::place);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** Offers the row that stands at {@code place} of its table. */
    void add(int place, TableRow row) {
        if (!choice.wanted().test(row)) {
            return;
        }
        Placed next = new Placed(place, row);
        if (kept.size() < choice.most()) {
            kept.add(next);
        } else if (order.compare(next, kept.element()) < 0) {
            kept.remove();
            kept.add(next);
        }
    }

    /** Places of the rows kept, in no order. */
    List<Integer> places() {
        return kept.stream().map(Placed::place).toList();
    }
}
