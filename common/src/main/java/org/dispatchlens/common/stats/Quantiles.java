package org.dispatchlens.common.stats;

import java.util.Arrays;
import java.util.Collection;

/**
 * Sample quantiles by linear interpolation: h = (n − 1)p, value x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋+1] − x[⌊h⌋]) of the sorted
 * sample. Source: definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
 * Statistician 50 (1996) 361-365; the default of R and NumPy. NaN for an empty sample.
 */
public final class Quantiles {
    private Quantiles() {}

    /** The median; the mean of the two middle values when n is even; NaN when n is 0. */
    public static double median(Collection<Double> values) {
        return quantile(values, 0.5);
    }

    /**
     * The quantile at {@code p}.
     *
     * @param p in [0,1]
     */
    public static double quantile(Collection<Double> values, double p) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return ofSorted(sorted, p);
    }

    /** The same for a sample in ascending order. */
    static double ofSorted(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a quantile needs p in [0,1], got " + p);
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }

    /** The quantiles at several p of one sample, which is sorted in place. */
    public static double[] ofSample(double[] sample, double... ps) {
        Arrays.sort(sample);
        return Arrays.stream(ps).map(p -> ofSorted(sample, p)).toArray();
    }
}
