package org.dispatchlens.common.coding;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Quantiles;

/**
 * 95 % percentile bootstrap with whole articles as the resampled unit, since items of one article are alike.
 *
 * <p>{@link ClusterBootstrap#REPLICATES} replicates, each of as many articles as there are, drawn with replacement; the
 * interval is the 0.025 and 0.975 quantiles. Resampling units instead of the deviations of Krippendorff's own algorithm is
 * what A. Zapf, S. Castell, L. Morawietz and A. Karch recommend for alpha, BMC Medical Research Methodology 16 (2016) 93.
 * The generator is seeded from the key's text. Replicates without a value are left out; no interval is given with fewer
 * than two articles, nor where more than one replicate in twenty has no value.
 */
final class Bootstrap {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double MOST_WITHOUT = 0.05;

    private Bootstrap() {}

    /**
     * @param value the estimate from all articles
     * @param articles how many there are
     * @param of the estimate from these drawn places of articles; NaN where it has no value
     * @param key text that names the estimate
     */
    static Estimate interval(double value, int articles, ToDoubleFunction<int[]> of, String key) {
        if (articles < 2 || Double.isNaN(value)) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(Draw.of(key));
        int[] drawn = new int[articles];
        double[] replicates = new double[ClusterBootstrap.REPLICATES];
        for (int b = 0; b < replicates.length; b++) {
            for (int i = 0; i < articles; i++) {
                drawn[i] = random.nextInt(articles);
            }
            replicates[b] = of.applyAsDouble(drawn);
        }
        double[] known = Arrays.stream(replicates).filter(r -> !Double.isNaN(r)).toArray();
        if (known.length < (1 - MOST_WITHOUT) * replicates.length) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double[] ends = Quantiles.ofSample(known, LOW, HIGH);
        // The estimate itself can lie outside the quantiles of few articles; an interval holds its estimate.
        return new Estimate(value, Math.min(value, ends[0]), Math.max(value, ends[1]));
    }
}
