package org.dispatchlens.common.simulate;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.dispatchlens.common.stats.Seeds;

/** Random articles. The same seed gives the same articles on every machine. */
final class Draws {
    private final RandomGenerator random;

    /** @param name what is drawn for; it decides the seed */
    Draws(String name) {
        random = new Well19937c(Seeds.of(name));
    }

    double uniform() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /**
     * Rows of an article: 1 + a Poisson count whose mean varies from article to article.
     *
     * @param mean mean number of rows, at least 1
     * @param spread squared coefficient of variation of the Poisson mean; 0 for articles of exactly {@code mean} rows
     */
    int rows(double mean, double spread) {
        if (spread == 0 || mean <= 1) {
            return (int) Math.round(mean);
        }
        double rate = new GammaDistribution(random, 1 / spread, spread * (mean - 1)).sample();
        return rate < 1e-9 ? 1 : 1 + new PoissonDistribution(random, rate, 1e-12, 10_000).sample();
    }

    /**
     * How likely a row of an article is of the kind: a beta distribution.
     *
     * @param share its mean, inside (0,1)
     * @param likeness correlation of two rows of one article, in [0,1); 0 for independent rows
     */
    double tendency(double share, double likeness) {
        if (likeness == 0) {
            return share;
        }
        double weight = (1 - likeness) / likeness;
        double a = gamma(share * weight);
        double b = gamma((1 - share) * weight);
        return a + b > 0 ? a / (a + b) : uniform() < share ? 1 : 0;
    }

    private double gamma(double shape) {
        return new GammaDistribution(random, shape, 1).sample();
    }

    /** How many of {@code n} rows are of the kind. */
    int count(int n, double chance) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            count += uniform() < chance ? 1 : 0;
        }
        return count;
    }
}
