package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * Two reports of one statement by different outlets, the earlier first.
 *
 * @param similarity in [0,1]; NaN where one of two figures has no number
 * @param moves see {@link Moves}
 */
record SisterPair(Report first, Report second, double similarity, List<String> moves) {
    /** A statement of many reports would have a pair for nearly every two of them. */
    private static final int PAIRED = 40;

    /** The pairs among the first 40 reports. */
    static List<SisterPair> of(Statement statement, StatementSimilarity.Measure measure, Wording wording) {
        List<Report> reports = statement.reports();
        int n = Math.min(PAIRED, reports.size());
        List<SisterPair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (!reports.get(i).outlet().equals(reports.get(j).outlet())) {
                    pairs.add(of(reports.get(i), reports.get(j), measure, wording));
                }
            }
        }
        return pairs;
    }

    private static SisterPair of(Report a, Report b, StatementSimilarity.Measure measure, Wording wording) {
        return new SisterPair(a, b, similarity(a, b, measure), Moves.between(a, b, wording));
    }

    /** That of the texts; of two figures the smaller number over the larger. */
    static double similarity(Report a, Report b, StatementSimilarity.Measure measure) {
        return a.kind() == StatementKind.FIGURE
                ? ratio(a.row().number("value"), b.row().number("value"))
                : measure.between(a.text(), b.text());
    }

    private static double ratio(double a, double b) {
        return a == b ? 1 : Math.min(a, b) / Math.max(a, b);
    }
}
