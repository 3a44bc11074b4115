package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many articles were published on each day; immutable. */
final class DayCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Days after which nearness has fallen to 1/e: the news of an event and of what follows from it at once. */
    static final double SPAN = 90;

    /** Days that are taken to lie between an article without a date and any other. */
    private static final double UNKNOWN_GAP = 30;

    private final SortedMap<Long, Integer> days;
    private final int undated;

    private DayCounts(SortedMap<Long, Integer> days, int undated) {
        this.days = days;
        this.undated = undated;
    }

    static DayCounts of(OptionalLong day) {
        TreeMap<Long, Integer> days = new TreeMap<>();
        day.ifPresent(d -> days.put(d, 1));
        return new DayCounts(days, day.isPresent() ? 0 : 1);
    }

    DayCounts plus(DayCounts other) {
        TreeMap<Long, Integer> sum = new TreeMap<>(days);
        other.days.forEach((day, n) -> sum.merge(day, n, Integer::sum));
        return new DayCounts(sum, undated + other.undated);
    }

    int articles() {
        return dated() + undated;
    }

    private int dated() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** exp(-days between / {@value #SPAN}), in (0,1]. */
    static double nearness(OptionalLong a, OptionalLong b) {
        double gap = a.isEmpty() || b.isEmpty() ? UNKNOWN_GAP : Math.abs(a.getAsLong() - b.getAsLong());
        return Math.exp(-gap / SPAN);
    }

    /** Mean of exp(-days between / {@value #SPAN}) over all pairs of one article here and one there, in (0,1]. */
    double nearness(DayCounts other) {
        double known = sum(days, other.days, 0) + sum(other.days, days, 1);
        double pairs = (double) articles() * other.articles();
        double unknown = pairs - (double) dated() * other.dated();
        return (known + unknown * Math.exp(-UNKNOWN_GAP / SPAN)) / pairs;
    }

    /** The sum over pairs of a later day and an earlier one that lies at least so many days before it. */
    private static double sum(SortedMap<Long, Integer> later, SortedMap<Long, Integer> earlier, long before) {
        var entries = earlier.entrySet().iterator();
        Map.Entry<Long, Integer> next = entries.hasNext() ? entries.next() : null;
        double sum = 0;
        double running = 0;
        long at = 0;
        for (Map.Entry<Long, Integer> entry : later.entrySet()) {
            long day = entry.getKey();
            running *= Math.exp((at - day) / SPAN);
            at = day;
            while (next != null && next.getKey() + before <= day) {
                running += next.getValue() * Math.exp((next.getKey() - day) / SPAN);
                next = entries.hasNext() ? entries.next() : null;
            }
            sum += entry.getValue() * running;
        }
        return sum;
    }
}
