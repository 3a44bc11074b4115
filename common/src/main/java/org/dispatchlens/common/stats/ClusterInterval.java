package org.dispatchlens.common.stats;

/**
 * 95 % intervals of shares, balances and mean scores of rows that come in articles. Rows of one article are alike, so that n
 * rows say less than n independent ones; how much less is estimated from how the articles differ.
 *
 * <p>Method: the {@link Wilson} interval at the effective n. With V the variance of the share p between articles ({@link
 * RatioSums#variance}), n* = p(1 − p)/V · (z/t)², where t is the 0.975 quantile of Student's t with {@link
 * RatioSums#freedom} degrees of freedom and z that of the normal distribution; n* is at most the number of rows, so that
 * no interval is shorter than Wilson's. Where nothing varies (p is 0 or 1, or all articles have one ratio), n* is the
 * effective number of articles or of rows, whichever is smaller. A balance in [−1,1] is 2p − 1 of a share p. A mean of
 * scores in [−1,1] is treated alike with p = (mean + 1)/2, which keeps its interval inside [−1,1]; n* is not bounded by
 * the rows there, since scores vary less than yes and no.
 *
 * <p>Sources: L. Kish, Survey Sampling (1965) for the design effect; E. L. Korn and B. I. Graubard, "Confidence intervals
 * for proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24 (1998)
 * 193-201 for the effective n with t; N. Dean and M. Pagano, "Evaluating confidence interval methods for binomial
 * proportions in clustered surveys", Journal of Survey Statistics and Methodology 3 (2015) 484-503 for Wilson at it.
 * Percentile, expanded percentile, BCa and studentised bootstraps over articles covered less with 5 to 20 articles.
 *
 * <p>Under {@link #MINIMUM_ARTICLES} articles there is a value but no interval: both ends are NaN. Without rows nothing is
 * known: {@link Estimate#NONE}.
 */
public final class ClusterInterval {
    /** Fewer articles give no interval: how articles differ cannot be told from two. */
    public static final int MINIMUM_ARTICLES = 3;

    private ClusterInterval() {}

    /** The share Σx/Σy of rows of a kind; x of each article lies in [0, y]. */
    public static Estimate share(RatioSums sums) {
        return interval(sums.ratio(), sums.variance(), sums, true);
    }

    /** The balance Σx/Σy of rows that count 1 or −1; x of each article lies in [−y, y]. */
    public static Estimate balance(RatioSums sums) {
        return doubled(interval((sums.ratio() + 1) / 2, sums.variance() / 4, sums, true));
    }

    /**
     * The mean of scores in [−1,1].
     *
     * @param scale how many steps of x make a score of 1
     */
    public static Estimate mean(RatioSums sums, double scale) {
        double mean = sums.ratio() / scale;
        return doubled(interval((mean + 1) / 2, sums.variance() / (4 * scale * scale), sums, false));
    }

    private static Estimate interval(double p, double variance, RatioSums sums, boolean rowsBound) {
        if (sums.articles() == 0) {
            return Estimate.NONE;
        }
        if (sums.articles() < MINIMUM_ARTICLES) {
            return new Estimate(p, Double.NaN, Double.NaN);
        }
        return Wilson.interval(p, effectiveN(p, variance, sums, rowsBound));
    }

    private static double effectiveN(double p, double variance, RatioSums sums, boolean rowsBound) {
        if (!(variance > 0) || p <= 0 || p >= 1) {
            return Math.min((double) sums.rows(), sums.effectiveArticles());
        }
        double t = StudentT.quantile95(sums.freedom());
        double n = p * (1 - p) / variance * (Wilson.Z95 / t) * (Wilson.Z95 / t);
        return rowsBound ? Math.min(n, (double) sums.rows()) : n;
    }

    private static Estimate doubled(Estimate share) {
        return new Estimate(2 * share.value() - 1, 2 * share.low() - 1, 2 * share.high() - 1);
    }
}
