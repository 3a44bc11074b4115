package org.dispatchlens.common.coding;

import java.util.TreeMap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;

/**
 * A ratio Σ w·x / Σ w·y over drawn items, each weighing as many units as it stands for: the ratio of two Horvitz-Thompson
 * estimators (C.-E. Särndal, B. Swensson, J. Wretman, Model Assisted Survey Sampling (1992), section 5.6). Interval:
 * {@link Bootstrap} over articles. Where every item says the same, so that resampling cannot vary, it is Wilson's with Kish's
 * effective number of items (Σ w·y)² / Σ (w·y)².
 */
final class WeightedRatio {
    private final TreeMap<String, double[]> byArticle = new TreeMap<>();
    private double squares;
    private int items;
    private int values;

    /**
     * Counts an item; one with {@code y} of 0 says nothing of the ratio and is left out.
     *
     * @param answers how many coders answered
     */
    void add(String article, int answers, double weight, double x, double y) {
        if (y > 0) {
            double[] sums = byArticle.computeIfAbsent(article, a -> new double[2]);
            sums[0] += weight * x;
            sums[1] += weight * y;
            squares += weight * y * weight * y;
            items++;
            values += answers;
        }
    }

    int items() {
        return items;
    }

    /** Answers of coders to these items. */
    int values() {
        return values;
    }

    int articles() {
        return byArticle.size();
    }

    /** The ratio with its interval; {@link Estimate#NONE} for no items. */
    Estimate estimate(String key) {
        double[][] sums = byArticle.values().toArray(double[][]::new);
        int[] all = new int[sums.length];
        java.util.Arrays.setAll(all, i -> i);
        double value = ratio(sums, all);
        if (value == 0 || value == 1) {
            return flat(value, sums, all);
        }
        return Bootstrap.interval(value, sums.length, drawn -> ratio(sums, drawn), key);
    }

    private Estimate flat(double value, double[][] sums, int[] all) {
        double y = 0;
        for (int i : all) {
            y += sums[i][1];
        }
        long effective = Math.max(1, (long) Math.floor(y * y / squares));
        return Wilson.interval(value == 0 ? 0 : effective, effective);
    }

    private static double ratio(double[][] sums, int[] drawn) {
        double x = 0;
        double y = 0;
        for (int i : drawn) {
            x += sums[i][0];
            y += sums[i][1];
        }
        return y == 0 ? Double.NaN : x / y;
    }
}
