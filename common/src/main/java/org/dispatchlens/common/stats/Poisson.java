package org.dispatchlens.common.stats;

import java.util.SplittableRandom;

/**
 * Poisson draws. Up to mean 30 by inversion of the distribution function (L. Devroye, Non-Uniform Random Variate
 * Generation, 1986, section X.3.3); above, the normal approximation rounded to the nearest count, whose error is far
 * under the bootstrap's own.
 */
final class Poisson {
    private static final double INVERSION_LIMIT = 30;
    private static final int MOST = 200;

    private final double mean;
    private final double none;

    /** Draws of mean {@code mean}, at least 0. */
    Poisson(double mean) {
        this.mean = mean;
        this.none = StrictMath.exp(-mean);
    }

    long draw(SplittableRandom random) {
        return mean <= INVERSION_LIMIT ? invert(random.nextDouble()) : approximate(random);
    }

    private long invert(double uniform) {
        double p = none;
        double sum = p;
        int k = 0;
        while (uniform > sum && k < MOST) {
            k++;
            p *= mean / k;
            sum += p;
        }
        return k;
    }

    private long approximate(SplittableRandom random) {
        // Box-Muller; StrictMath gives the same bits on every machine.
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
    }
}
