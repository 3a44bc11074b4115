package org.dispatchlens.common.simulate;

import java.util.Locale;
import org.dispatchlens.common.stats.Estimate;

/**
 * How often intervals hold the truth.
 *
 * @param n intervals
 * @param held intervals with the truth inside
 * @param width their widths added up
 */
record Coverage(long n, long held, double width) {
    static final Coverage NONE = new Coverage(0, 0, 0);

    /** The bounds of the promise for a 95 % interval. */
    static final double LEAST = 0.93;

    static final double MOST = 0.97;

    Coverage plus(Estimate interval, double truth) {
        // Shares of whole rows meet their truth up to rounding.
        boolean holds = interval.low() - 1e-12 <= truth && truth <= interval.high() + 1e-12;
        return new Coverage(n + 1, held + (holds ? 1 : 0), width + interval.high() - interval.low());
    }

    Coverage plus(Coverage other) {
        return new Coverage(n + other.n, held + other.held, width + other.width);
    }

    double rate() {
        return (double) held / n;
    }

    /** Standard error of the rate from the number of simulated intervals. */
    double error() {
        return Math.sqrt(rate() * (1 - rate()) / n);
    }

    /** Whether the rate is under the bounds by more than the chance of the simulation. */
    boolean tooLow() {
        return rate() + 2 * error() < LEAST;
    }

    boolean inside() {
        return rate() >= LEAST && rate() <= MOST;
    }

    String text() {
        return String.format(Locale.ROOT, "%.3f (+-%.3f, width %.3f)", rate(), error(), width / n);
    }
}
