package org.dispatchlens.common.stats;

/**
 * How much more one group of texts uses a word than another: log-odds ratio with an informative Dirichlet prior.
 *
 * <p>With n uses among N words in the one group, n' among N' in the other, and prior counts α of the word out of α0: δ =
 * ln((n + α)/(N + α0 − n − α)) − ln((n' + α)/(N' + α0 − n' − α)), variance 1/(n + α) + 1/(n' + α), z = δ/√variance. Source:
 * B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying
 * the Content of Political Conflict", Political Analysis 16 (2008) 372-403, equations 15, 16, 20 and 22. The prior is
 * proportional to the word's use in both together and shrinks rare words to no difference.
 *
 * <p>The paper takes words as independent; an article that has a word once has it more often again (K. W. Church, "Empirical
 * estimates of adaptation", COLING 2000). So each group's part of the variance is multiplied by Σc²/Σc of the word's
 * counts c per article, which is 1 when no article has it twice: the variance of a sum of whole articles' counts.
 */
public final class LogOdds {
    /** The words that the prior weighs as much as. */
    public static final double PRIOR = 500;

    /**
     * One group's use of a word.
     *
     * @param n uses
     * @param squares sum of the squared uses per article, at least {@code n}
     * @param total words of the group
     */
    public record Use(long n, long squares, long total) {
        double spread() {
            return n == 0 ? 1 : (double) squares / n;
        }
    }

    /**
     * The comparison of one word.
     *
     * @param delta log-odds ratio; above 0 when the first group uses it more
     * @param error its standard error, above 0
     */
    public record Score(double delta, double error) {
        public double z() {
            return delta / error;
        }

        /** Lower end of the 95 % interval. */
        public double low() {
            return delta - Wilson.Z95 * error;
        }

        public double high() {
            return delta + Wilson.Z95 * error;
        }

        /** Two-sided p of no difference. */
        public double p() {
            return StudentT.twoSidedNormal(z());
        }
    }

    private LogOdds() {}

    /** One group against another; the prior comes from both together. */
    public static Score of(Use one, Use other) {
        double share = (double) (one.n() + other.n()) / (one.total() + other.total());
        double alpha = PRIOR * share;
        double delta = logOdds(one, alpha) - logOdds(other, alpha);
        double variance = one.spread() / (one.n() + alpha) + other.spread() / (other.n() + alpha);
        return new Score(delta, Math.sqrt(variance));
    }

    private static double logOdds(Use use, double alpha) {
        double with = use.n() + alpha;
        return StrictMath.log(with / (use.total() + PRIOR - with));
    }
}
