package org.dispatchlens.common.stats;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether two outlets differ in a ratio by more than chance: articles change hands at random, and p is how often that gives
 * a difference as large as the one seen. Two-sided.
 *
 * <p>Statistic: |R_a − R_b| over its linearised standard error, which keeps the test right where the outlets spread
 * differently (E. Chung and J. P. Romano, "Exact and asymptotically robust permutation tests", Annals of Statistics 41
 * (2013) 484-507). Up to {@link #EXACT_SPLITS} ways to split the articles all are tried: {@link #EXACT}. With more, splits
 * are drawn at random, 9,999 to 99,999 times: {@link #MONTE_CARLO}, p = (b + 1)/(B + 1) with b of B draws at least as large (B. Phipson
 * and G. K. Smyth, "Permutation p-values should never be zero", Statistical Applications in Genetics and Molecular
 * Biology 9 (2010) 39), stopped at the 50th such draw with p = 50 / draws (J. Besag and P. Clifford, "Sequential Monte
 * Carlo p-values", Biometrika 78 (1991) 301-304). Where an outlet has more than {@link RatioSample#MOST_KEPT} articles the
 * {@link NormalLimit} takes over.
 *
 * <p>The generator is seeded from the key's text.
 */
public final class PermutationTest {
    public static final String EXACT = "exact";
    public static final String MONTE_CARLO = "monte carlo";
    public static final String LIMIT = "normal limit";

    /** Ways to split up to which all are tried. */
    public static final int EXACT_SPLITS = 20_000;

    /** Draws of a test, unless it stops earlier: as many as make about ten million articles change hands. */
    private static final int FEWEST_DRAWS = 9_999;

    private static final int MOST_DRAWS = 99_999;
    private static final int CHANGES = 10_000_000;
    private static final int ENOUGH = 50;
    /** Draws that differ from the seen value by rounding only are as large. */
    private static final double ROUNDING = 1 - 1e-9;

    /** @param method {@link #EXACT}, {@link #MONTE_CARLO} or {@link #LIMIT} */
    public record Result(double p, String method) {}

    private PermutationTest() {}

    /**
     * Tests one outlet against another or against several together.
     *
     * @param key names the test and seeds its draws
     */
    public static Result test(RatioSample one, List<RatioSample> others, String key) {
        if (!one.kept() || !others.stream().allMatch(RatioSample::kept)) {
            RatioSums together = new RatioSums();
            others.forEach(other -> together.merge(other.sums()));
            return new Result(NormalLimit.p(one.sums(), together), LIMIT);
        }
        ArticlePool pool = new ArticlePool(one, others);
        double seen = pool.seen() * ROUNDING;
        return pool.splits() <= EXACT_SPLITS
                ? new Result(exact(pool, seen), EXACT)
                : new Result(draw(pool, seen, new SplittableRandom(Seeds.of(key))), MONTE_CARLO);
    }

    private static double exact(ArticlePool pool, double seen) {
        long all = 0;
        long asLarge = 0;
        int[] chosen = pool.firstSplit();
        do {
            all++;
            asLarge += pool.split(chosen) >= seen ? 1 : 0;
        } while (pool.nextSplit(chosen));
        return (double) asLarge / all;
    }

    private static double draw(ArticlePool pool, double seen, SplittableRandom random) {
        int most = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, CHANGES / pool.size()));
        int asLarge = 0;
        for (int draws = 1; draws <= most; draws++) {
            asLarge += pool.draw(random) >= seen ? 1 : 0;
            if (asLarge == ENOUGH) {
                return (double) ENOUGH / draws;
            }
        }
        return (asLarge + 1.0) / (most + 1.0);
    }
}
