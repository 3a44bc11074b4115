package org.dispatchlens.common.stats;

/**
 * What a permutation test comes to with many articles, from sums alone.
 *
 * <p>Two limits, of which the larger p is taken. The permutation limit: with e = x − R·y about the common ratio R, the sum
 * of e over the articles of one group has mean 0 and variance n_a·n_b/(N(N − 1)) · Σe² when articles change hands (J.
 * Hájek, "Limiting distributions in simple random sampling from a finite population", Publications of the Mathematical
 * Institute of the Hungarian Academy of Sciences 5 (1960) 361-374). And Welch's t of the difference with linearised
 * variances, for outlets that spread differently (B. L. Welch, Biometrika 34 (1947) 28-35).
 */
final class NormalLimit {
    private NormalLimit() {}

    /** Two-sided p; 1 when nothing varies. */
    static double p(RatioSums a, RatioSums b) {
        return Math.max(permutation(a, b), welch(a, b));
    }

    private static double permutation(RatioSums a, RatioSums b) {
        RatioSums all = new RatioSums().merge(a).merge(b);
        double n = all.articles();
        double variance = a.articles() * (double) b.articles() / (n * (n - 1)) * all.squares();
        double sum = a.numerator() - all.ratio() * a.rows();
        return variance > 0 ? StudentT.twoSidedNormal(sum / Math.sqrt(variance)) : 1;
    }

    private static double welch(RatioSums a, RatioSums b) {
        double va = a.variance();
        double vb = b.variance();
        if (!(va + vb > 0)) {
            return 1;
        }
        double freedom = (va + vb) * (va + vb) / (va * va / a.freedom() + vb * vb / b.freedom());
        return StudentT.twoSided((a.ratio() - b.ratio()) / Math.sqrt(va + vb), freedom);
    }
}
