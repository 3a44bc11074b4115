package org.dispatchlens.common.stats;

import java.util.Map;
import java.util.SplittableRandom;
import org.dispatchlens.common.stats.RatioHistogram.Cell;

/**
 * 95 % percentile bootstrap interval of a ratio Σx/Σy with whole articles as the resampled unit, since rows of one
 * article depend on each other.
 *
 * <p>B = 2,000 replicates; each draws as many articles as there are, with replacement, and the interval is the 0.025 and
 * 0.975 quantiles (definition 7) of the replicated ratios. Source: B. Efron and R. J. Tibshirani, An Introduction to the
 * Bootstrap (1993), chapters 6 and 13; A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application (1997),
 * section 3.8, for resampling clusters. Over 500 articles each cell of the histogram gets a Poisson(count) weight
 * instead, which is the same in the limit and takes time by cells, not by articles: N. Chamandy et al., "Estimating
 * uncertainty for massive data streams", Google (2012).
 *
 * <p>The generator is seeded from the key's text, so one key has one interval, whatever was computed before it. With
 * fewer than two articles there is nothing to resample: both ends are NaN. With 5 to 20 articles the interval is too short
 * ({@code check-statistics} shows how much), so that tables have {@link ClusterInterval} instead; this one is for scores of
 * hundreds of items.
 */
public final class ClusterBootstrap {
    /** Number of replicates. */
    public static final int REPLICATES = 2_000;

    private static final long EXACT_ARTICLES = 500;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private ClusterBootstrap() {}

    /**
     * The ratio of the histogram with its interval.
     *
     * @param key text that names the estimate, such as {@code sentiment|outlet|state}; it decides the seed
     */
    public static Estimate interval(RatioHistogram histogram, String key) {
        long articles = histogram.articles();
        double ratio = histogram.ratio();
        if (articles < 2) {
            return new Estimate(ratio, Double.NaN, Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(Seeds.of(key));
        double[] ratios =
                articles <= EXACT_ARTICLES ? resample(histogram, (int) articles, random) : weigh(histogram, random);
        double[] ends = Quantiles.ofSample(ratios, LOW, HIGH);
        return new Estimate(ratio, ends[0], ends[1]);
    }

    private static double[] resample(RatioHistogram histogram, int articles, SplittableRandom random) {
        Cell[] expanded = new Cell[articles];
        int filled = 0;
        for (Map.Entry<Cell, Long> entry : histogram.cells().entrySet()) {
            for (long i = 0; i < entry.getValue(); i++) {
                expanded[filled++] = entry.getKey();
            }
        }
        double[] ratios = new double[REPLICATES];
        for (int b = 0; b < REPLICATES; b++) {
            long x = 0;
            long y = 0;
            for (int i = 0; i < articles; i++) {
                Cell drawn = expanded[random.nextInt(articles)];
                x += drawn.x();
                y += drawn.y();
            }
            ratios[b] = (double) x / y;
        }
        return ratios;
    }

    private static double[] weigh(RatioHistogram histogram, SplittableRandom random) {
        Cell[] cells = histogram.cells().keySet().toArray(Cell[]::new);
        Poisson[] weights = histogram.cells().values().stream()
                .map(n -> new Poisson((double) n))
                .toArray(Poisson[]::new);
        double[] ratios = new double[REPLICATES];
        for (int b = 0; b < REPLICATES; b++) {
            long x = 0;
            long y = 0;
            for (int i = 0; i < cells.length; i++) {
                long weight = weights[i].draw(random);
                x += cells[i].x() * weight;
                y += cells[i].y() * weight;
            }
            // Over 500 articles a replicate without any has a chance under exp(-500).
            ratios[b] = y == 0 ? histogram.ratio() : (double) x / y;
        }
        return ratios;
    }
}
