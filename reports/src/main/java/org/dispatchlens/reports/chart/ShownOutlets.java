package org.dispatchlens.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.reports.Labels;

/**
 * The outlets that a chart has rows for.
 *
 * @param outlets in alphabetical order
 * @param note says which are left out, beginning with a blank; empty where all are shown
 */
record ShownOutlets(Set<String> outlets, String note) {
    /** A picture with more rows is no longer readable; the tables have all. */
    static final int MOST = 60;

    /**
     * Those with the largest n where there are too many.
     *
     * @param what what n counts, in the plural
     */
    static ShownOutlets of(Map<String, Integer> n, String what) {
        List<String> shown = n.keySet().stream()
                .sorted(Comparator.comparing((String outlet) -> -n.get(outlet))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        String note = n.size() <= MOST
                ? ""
                : " Shown are the " + MOST + " outlets with the most " + what + ", of " + Labels.count(n.size()) + ".";
        return new ShownOutlets(new TreeSet<>(shown), note);
    }
}
