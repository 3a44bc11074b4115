package org.dispatchlens.common.stats;

/**
 * A point estimate with its 95 % interval; NaN stands for what cannot be estimated.
 *
 * @param low lower end, at most {@code value}
 * @param high upper end, at least {@code value}
 */
public record Estimate(double value, double low, double high) {
    /** Nothing known: n was 0. */
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);
}
