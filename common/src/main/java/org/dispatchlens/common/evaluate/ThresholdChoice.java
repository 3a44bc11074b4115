package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dispatchlens.common.stats.Estimate;

/** What threshold labelled pairs ask for, how well it does on pairs that it was not chosen on, and on all comparable pairs. */
final class ThresholdChoice {
    private ThresholdChoice() {}

    /**
     * {@code best_threshold} and the F1 there, {@code held_out} F1, and {@code weighted} precision and recall at the
     * program's own threshold. The numbers without an interval are sums over strata and choices.
     */
    static List<Metric> metrics(String name, List<ScoredPair> pairs) {
        double best = best(pairs);
        List<Metric> metrics = new ArrayList<>();
        metrics.add(plain(name + "_best_threshold", best, pairs.size()));
        metrics.add(plain(name + "_best_f1", f1(pairs, best), pairs.size()));
        metrics.add(plain(name + "_held_out_f1", heldOut(pairs), pairs.size()));
        double right = weight(pairs, p -> p.found() && p.pair().same());
        metrics.add(plain(name + "_weighted_precision", right / weight(pairs, ScoredPair::found), pairs.size()));
        metrics.add(plain(
                name + "_weighted_recall", right / weight(pairs, p -> p.pair().same()), pairs.size()));
        return metrics;
    }

    private static Metric plain(String name, double value, int n) {
        return new Metric(name, new Estimate(value, Double.NaN, Double.NaN), n);
    }

    private static double weight(List<ScoredPair> pairs, Predicate<ScoredPair> of) {
        return pairs.stream().filter(of).mapToDouble(p -> p.pair().weight()).sum();
    }

    /** The similarity of a pair from which F1 is highest; the highest such. */
    private static double best(List<ScoredPair> pairs) {
        double best = 1;
        double most = -1;
        TreeSet<Double> choices = new TreeSet<>(java.util.Comparator.reverseOrder());
        pairs.forEach(p -> choices.add(p.similarity()));
        for (double choice : choices) {
            double f1 = f1(pairs, choice);
            if (f1 > most) {
                most = f1;
                best = choice;
            }
        }
        return best;
    }

    private static double f1(List<ScoredPair> pairs, double threshold) {
        return counts(pairs, threshold).f1();
    }

    private static Counts counts(List<ScoredPair> pairs, double threshold) {
        Counts counts = Counts.NONE;
        for (ScoredPair p : pairs) {
            boolean found = p.similarity() >= threshold;
            boolean same = p.pair().same();
            counts = counts.plus(new Counts(same && found ? 1 : 0, !same && found ? 1 : 0, same && !found ? 1 : 0));
        }
        return counts;
    }

    /** Stories take turns in the halves, in the order of their names. */
    private static double heldOut(List<ScoredPair> pairs) {
        List<String> stories =
                pairs.stream().map(p -> p.pair().story()).distinct().sorted().toList();
        Predicate<ScoredPair> even = p -> stories.indexOf(p.pair().story()) % 2 == 0;
        List<ScoredPair> one = pairs.stream().filter(even).toList();
        List<ScoredPair> other = pairs.stream().filter(even.negate()).toList();
        return counts(one, best(other)).plus(counts(other, best(one))).f1();
    }
}
