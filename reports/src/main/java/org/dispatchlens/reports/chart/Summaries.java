package org.dispatchlens.reports.chart;

import java.util.List;

/** Alternative texts of charts: short enough to be read out. */
final class Summaries {
    private static final int MOST = 12;

    private Summaries() {}

    /** The first twelve parts joined by semicolons, and how many more there are. */
    static String list(List<String> parts) {
        String text = String.join("; ", parts.subList(0, Math.min(MOST, parts.size())));
        int more = parts.size() - MOST;
        return text + (more > 0 ? "; and " + more + " more in the tables." : ".");
    }
}
