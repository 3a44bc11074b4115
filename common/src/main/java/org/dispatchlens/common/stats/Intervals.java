package org.dispatchlens.common.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What most reports of a number agree on.
 *
 * <p>The consensus is the deepest stretch of the number line: where the intervals of the most voters meet. A voter with
 * several intervals supports each of them and still counts once. This is Marzullo's agreement (K. Marzullo, "Tolerating
 * failures of continuous-valued sensors", ACM TOCS 8 (1990) 284-304), with open and closed ends kept apart. Of several
 * stretches of the same depth the lowest is taken.
 */
public final class Intervals {
    private Intervals() {}

    /**
     * The deepest stretch.
     *
     * @param interval an interval inside which every supporting voter's interval lies over; {@link Interval#ALL} when
     *     nobody voted
     * @param supporters voters whose intervals meet there, sorted
     */
    public record Consensus(Interval interval, TreeSet<String> supporters) {}

    /** The intersection of all; {@link Interval#ALL} for none. */
    public static Interval intersection(Collection<Interval> intervals) {
        return intervals.stream().reduce(Interval.ALL, Interval::intersect);
    }

    /** The consensus of the voters; empty intervals support nothing. */
    public static Consensus consensus(Map<String, ? extends Collection<Interval>> byVoter) {
        Consensus best = new Consensus(Interval.ALL, new TreeSet<>());
        for (Interval start : starts(byVoter)) {
            Consensus here = from(start, byVoter);
            if (here.supporters().size() > best.supporters().size()) {
                best = here;
            }
        }
        return best;
    }

    /**
     * The deepest stretch begins where one of the intervals begins, so only the lower ends need a look. A sliver just at
     * that end tells who is there: the point itself, or the numbers directly above an open end.
     */
    private static List<Interval> starts(Map<String, ? extends Collection<Interval>> byVoter) {
        TreeMap<Double, TreeSet<Boolean>> ends = new TreeMap<>();
        byVoter.values().forEach(own -> own.stream().filter(i -> !i.isEmpty()).forEach(i -> ends.computeIfAbsent(
                        i.low(), low -> new TreeSet<>())
                .add(i.lowOpen())));
        List<Interval> starts = new ArrayList<>();
        ends.forEach((low, kinds) -> kinds.forEach(
                open -> starts.add(new Interval(low, open, open ? Double.POSITIVE_INFINITY : low, open))));
        return starts;
    }

    private static Consensus from(Interval start, Map<String, ? extends Collection<Interval>> byVoter) {
        TreeSet<String> supporters = new TreeSet<>();
        Interval shared = start.lowOpen() ? start : new Interval(start.low(), false, Double.POSITIVE_INFINITY, true);
        for (var entry : new TreeMap<>(byVoter).entrySet()) {
            Interval widest = null;
            for (Interval own : entry.getValue()) {
                if (holdsStart(own, start) && (widest == null || reachesFurther(own, widest))) {
                    widest = own;
                }
            }
            if (widest != null) {
                supporters.add(entry.getKey());
                shared = shared.intersect(widest);
            }
        }
        return new Consensus(shared, supporters);
    }

    private static boolean holdsStart(Interval own, Interval start) {
        boolean from = own.low() < start.low() || (own.low() == start.low() && (!own.lowOpen() || start.lowOpen()));
        boolean to = own.high() > start.low() || (own.high() == start.low() && !own.highOpen() && !start.lowOpen());
        return from && to && !own.isEmpty();
    }

    private static boolean reachesFurther(Interval a, Interval b) {
        return a.high() > b.high() || (a.high() == b.high() && !a.highOpen() && b.highOpen());
    }
}
