package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.stats.Intervals;
import org.dispatchlens.common.stats.Quantiles;

/**
 * What most outlets report of a fact: one vote per outlet, and copies of a wire story give no vote of their own.
 *
 * @param voters outlets that vote
 * @param outlets of them, those that support the consensus
 * @param reach stretch on which they agree, with lower bounds drawn in
 * @param stated the same by the intervals as stated
 * @param reports their reports that support it
 */
record FactConsensus(int voters, int outlets, Interval reach, Interval stated, List<FactReport> reports) {

    static FactConsensus of(List<FactReport> voting) {
        Map<String, List<Interval>> byOutlet = voting.stream()
                .collect(Collectors.groupingBy(
                        FactReport::outlet,
                        TreeMap::new,
                        Collectors.mapping(FactReport::reach, Collectors.toCollection(ArrayList::new))));
        Intervals.Consensus consensus = Intervals.consensus(byOutlet);
        List<FactReport> supporting =
                voting.stream().filter(r -> r.supports(consensus.interval())).toList();
        Interval stated = Intervals.intersection(
                supporting.stream().map(FactReport::stated).toList());
        return new FactConsensus(
                byOutlet.size(), consensus.supporters().size(), consensus.interval(), stated, supporting);
    }

    /** The reports that vote: those of wire leads; all of them where no lead is among them. */
    static List<FactReport> voting(List<FactReport> reports) {
        List<FactReport> leads =
                reports.stream().filter(r -> r.article().wireLead()).toList();
        return leads.isEmpty() ? reports : leads;
    }

    /** Whether at least two outlets agree and they are more than half. */
    boolean majority() {
        return outlets >= 2 && 2 * outlets > voters;
    }

    /** Median of the supporters' numbers; NaN when they give none. */
    double median() {
        return Quantiles.median(values());
    }

    List<Double> values() {
        return reports.stream()
                .filter(FactReport::positive)
                .map(FactReport::value)
                .toList();
    }

    /** Whether there is anything to call a consensus: two outlets that agree, or nobody who disagrees. */
    boolean found(int votingReports) {
        return outlets >= 2 || reports.size() == votingReports;
    }
}
