package org.dispatchlens.common.evaluate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Quantiles;

/**
 * Mean of the labels' F1, each label of the gold file weighing the same; a label without any item right has F1 0.
 * Interval: 95 % percentile bootstrap over items with a fixed seed, {@link ClusterBootstrap#REPLICATES} replicates.
 */
final class MacroF1 {
    private static final long SEED = 20_260_901L;

    private MacroF1() {}

    static Metric of(List<Item> items) {
        List<String> labels =
                List.copyOf(new TreeSet<>(items.stream().map(Item::gold).toList()));
        int[] gold = items.stream().mapToInt(i -> labels.indexOf(i.gold())).toArray();
        int[] predicted =
                items.stream().mapToInt(i -> labels.indexOf(i.predicted())).toArray();
        int[] all = new int[gold.length];
        java.util.Arrays.setAll(all, i -> i);
        double value = value(gold, predicted, all, labels.size());
        SplittableRandom random = new SplittableRandom(SEED);
        double[] replicates = new double[ClusterBootstrap.REPLICATES];
        for (int b = 0; b < replicates.length; b++) {
            java.util.Arrays.setAll(all, i -> random.nextInt(gold.length));
            replicates[b] = value(gold, predicted, all, labels.size());
        }
        double[] ends = Quantiles.ofSample(replicates, 0.025, 0.975);
        return new Metric("macro_f1", new Estimate(value, ends[0], ends[1]), items.size());
    }

    private static double value(int[] gold, int[] predicted, int[] drawn, int labels) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            int right = 0;
            int either = 0;
            for (int i : drawn) {
                right += gold[i] == label && predicted[i] == label ? 2 : 0;
                either += (gold[i] == label ? 1 : 0) + (predicted[i] == label ? 1 : 0);
            }
            sum += either == 0 ? 0 : (double) right / either;
        }
        return sum / labels;
    }
}
