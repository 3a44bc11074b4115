package org.dispatchlens.common.evaluate;

import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;

/**
 * One measured number.
 *
 * @param name such as {@code f1} or {@code killed_exact}
 * @param estimate in [0,1] with its 95 % interval; NaN where n is 0
 * @param n what it was measured on: the denominator of a share, the items of an F1
 */
public record Metric(String name, Estimate estimate, long n) {
    /** The share k/n with its Wilson interval. */
    public static Metric share(String name, long k, long n) {
        return new Metric(name, Wilson.interval(k, n), n);
    }
}
