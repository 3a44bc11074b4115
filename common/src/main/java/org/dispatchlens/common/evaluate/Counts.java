package org.dispatchlens.common.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.RatioHistogram;

/**
 * Precision, recall and F1 over items.
 *
 * <p>F1 = 2 TP / (2 TP + FP + FN). A wrong item is one that was missed and one that is spurious: it counts as FP and as
 * FN. Interval: percentile bootstrap over the items' clusters (sentences or articles), see {@link ClusterBootstrap}.
 *
 * @param tp found and right
 * @param fp found and not in the gold file as found
 * @param fn in the gold file and not found as it stands there
 */
record Counts(long tp, long fp, long fn) {
    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> new Counts(1, 0, 0);
            case WRONG -> new Counts(0, 1, 1);
            case MISSED -> new Counts(0, 0, 1);
            case SPURIOUS -> new Counts(0, 1, 0);
            case ABSENT -> NONE;
        };
    }

    Counts plus(Counts other) {
        return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
    }

    /** 2 TP / (2 TP + FP + FN); 0 where there is nothing to find and nothing found. */
    double f1() {
        return tp == 0 ? 0 : 2.0 * tp / (2 * tp + fp + fn);
    }

    static Counts total(List<Item> items) {
        return items.stream().map(i -> of(i.outcome())).reduce(NONE, Counts::plus);
    }

    /** F1, precision and recall; items of one id are one cluster. */
    static List<Metric> metrics(String prefix, List<Item> items) {
        Map<String, Counts> clusters = new TreeMap<>();
        items.forEach(i -> clusters.merge(i.id(), of(i.outcome()), Counts::plus));
        RatioHistogram histogram = new RatioHistogram();
        clusters.values().forEach(c -> histogram.add(2 * c.tp, 2 * c.tp + c.fp + c.fn));
        Counts all = total(items);
        return List.of(
                new Metric(prefix + "f1", ClusterBootstrap.interval(histogram, prefix + "f1"), items.size()),
                Metric.share(prefix + "precision", all.tp, all.tp + all.fp),
                Metric.share(prefix + "recall", all.tp, all.tp + all.fn));
    }
}
