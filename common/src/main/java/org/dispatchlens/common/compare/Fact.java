package org.dispatchlens.common.compare;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.stats.Intervals;

/**
 * A fact with its reports and the judgement on them.
 *
 * @param reports one per article, in the order of article ids
 * @param voting those that count for the judgement, see {@link FactConsensus#voting}
 * @param consensus what most of them agree on
 * @param status {@code single}: one article or copies of one; {@link #OUTLIER}: some report stands far outside; {@code
 *     agree}: all give the same number; {@code compatible}: all intervals as stated meet; {@code conflict}: they do not
 * @param both true when some figure counts both sides together
 */
record Fact(
        FactKey key,
        List<FactReport> reports,
        List<FactReport> voting,
        FactConsensus consensus,
        List<FactOutliers.Outlier> outliers,
        String status,
        boolean both) {
    static final String SINGLE = "single";
    static final String OUTLIER = "outlier";
    static final String AGREE = "agree";
    static final String COMPATIBLE = "compatible";
    static final String CONFLICT = "conflict";

    static Fact of(FactKey key, List<FactReport> reports, boolean both) {
        List<FactReport> voting = FactConsensus.voting(reports);
        FactConsensus consensus = FactConsensus.of(voting);
        List<FactOutliers.Outlier> outliers = FactOutliers.find(reports, voting);
        return new Fact(key, reports, voting, consensus, outliers, status(voting, outliers), both);
    }

    private static String status(List<FactReport> voting, Collection<FactOutliers.Outlier> outliers) {
        if (voting.size() < 2) {
            return SINGLE;
        }
        if (!outliers.isEmpty()) {
            return OUTLIER;
        }
        boolean vague = voting.stream().anyMatch(r -> Double.isNaN(r.value()));
        if (!vague && voting.stream().mapToDouble(FactReport::value).distinct().count() == 1) {
            return AGREE;
        }
        return meet(voting, FactReport::stated) ? COMPATIBLE : CONFLICT;
    }

    /** Whether one number fits all reports. */
    static boolean meet(List<FactReport> reports, Function<FactReport, Interval> interval) {
        return !Intervals.intersection(reports.stream().map(interval).toList()).isEmpty();
    }

    /** The interval that most outlets agree on; null when no two of several agree. */
    Interval agreed() {
        return consensus.found(voting.size()) ? consensus.stated() : null;
    }

    List<FigureItem> heads() {
        return reports.stream().flatMap(r -> r.heads().stream()).toList();
    }

    List<FigureItem> aside() {
        return reports.stream().flatMap(r -> r.aside().stream()).toList();
    }

    List<Double> values() {
        return heads().stream()
                .filter(FigureItem::hasValue)
                .map(FigureItem::value)
                .toList();
    }

    TreeSet<String> outlets() {
        TreeSet<String> outlets = new TreeSet<>();
        reports.forEach(r -> outlets.add(r.outlet()));
        return outlets;
    }

    TreeSet<String> outlierOutlets() {
        TreeSet<String> outlets = new TreeSet<>();
        outliers.forEach(o -> outlets.add(o.report().outlet()));
        return outlets;
    }

    /** Whether outlets contradict each other on it. */
    boolean disputed() {
        return status.equals(CONFLICT) || status.equals(OUTLIER);
    }
}
