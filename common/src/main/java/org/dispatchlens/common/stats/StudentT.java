package org.dispatchlens.common.stats;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t and the normal distribution; the same bits on every machine. */
public final class StudentT {
    /** From here on the normal distribution is the same to four digits. */
    private static final double AS_GOOD_AS_NORMAL = 1e5;

    private StudentT() {}

    /**
     * The 0.975 quantile.
     *
     * @param freedom degrees of freedom, above 0, need not be whole
     */
    static double quantile95(double freedom) {
        return freedom > AS_GOOD_AS_NORMAL
                ? Wilson.Z95
                : new TDistribution(null, freedom).inverseCumulativeProbability(0.975);
    }

    /** Chance of a value at least as far from 0 as {@code t}, in [0,1]. */
    static double twoSided(double t, double freedom) {
        double below = freedom > AS_GOOD_AS_NORMAL
                ? new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(t))
                : new TDistribution(null, freedom).cumulativeProbability(-Math.abs(t));
        return Math.min(1, 2 * below);
    }

    /** The same for the standard normal distribution. */
    public static double twoSidedNormal(double z) {
        return twoSided(z, Double.POSITIVE_INFINITY);
    }
}
