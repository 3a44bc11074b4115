package org.dispatchlens.common.stats;

/**
 * The Wilson score interval of a proportion, without continuity correction.
 *
 * <p>With p = k/n and z = 1.959964 (95 %): centre (p + z²/2n) / (1 + z²/n), half width z/(1 + z²/n) · √(p(1−p)/n +
 * z²/4n²). Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927)
 * 209-212; recommended over the Wald interval by R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872 (his method
 * 3). It treats the n rows as independent draws; for rows of articles, which are not, see {@link ClusterInterval}.
 */
public final class Wilson {
    /** The 0.975 quantile of the standard normal distribution. */
    public static final double Z95 = 1.959963984540054;

    private Wilson() {}

    /**
     * Share k/n with its 95 % interval inside [0,1]; {@link Estimate#NONE} when n is 0.
     *
     * @param k successes, 0 to n
     * @param n trials, at least 0
     */
    public static Estimate interval(long k, long n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("a share needs 0 <= k <= n, got " + k + "/" + n);
        }
        if (n == 0) {
            return Estimate.NONE;
        }
        return interval((double) k / n, (double) n);
    }

    /**
     * The same of a share that is known, at a number of trials that need not be whole.
     *
     * @param p in [0,1]
     * @param n above 0
     */
    static Estimate interval(double p, double n) {
        double z2 = Z95 * Z95;
        double centre = p + z2 / (2 * n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        // At the borders the formula gives exactly 0 or 1; rounding must not push it past the share itself.
        double low = p == 0 ? 0 : Math.min(p, (centre - half) / scale);
        double high = p == 1 ? 1 : Math.max(p, (centre + half) / scale);
        return new Estimate(p, low, high);
    }
}
