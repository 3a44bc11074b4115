package org.dispatchlens.common.stats;

import java.io.Serializable;

/**
 * A stretch of the number line with open or closed ends.
 *
 * @param low lower end, may be minus infinity
 * @param lowOpen true when {@code low} itself is outside
 * @param high upper end, may be infinity
 * @param highOpen true when {@code high} itself is outside
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Every number. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    public static Interval closed(double low, double high) {
        return new Interval(low, false, high, false);
    }

    /**
     * The interval of a figure.
     *
     * @param qualifier code of a {@link org.dispatchlens.common.model.Qualifier}: {@code more_than} is open below,
     *     {@code nearly} and {@code fewer_than} are open above, all others are closed; a stretch of one point, such as
     *     that of {@code nearly 0}, is closed, so that no figure is empty
     */
    public static Interval of(double low, double high, String qualifier) {
        if (low == high) {
            return closed(low, high);
        }
        boolean lowOpen = qualifier.equals("more_than");
        boolean highOpen = qualifier.equals("nearly") || qualifier.equals("fewer_than") || Double.isInfinite(high);
        return new Interval(low, lowOpen, high, highOpen);
    }

    public boolean isEmpty() {
        return low > high || (low == high && (lowOpen || highOpen));
    }

    /** What lies in both; {@link #isEmpty()} when they do not meet. */
    public Interval intersect(Interval other) {
        double newLow = Math.max(low, other.low);
        double newHigh = Math.min(high, other.high);
        boolean newLowOpen = (low == newLow && lowOpen) || (other.low == newLow && other.lowOpen);
        boolean newHighOpen = (high == newHigh && highOpen) || (other.high == newHigh && other.highOpen);
        return new Interval(newLow, newLowOpen, newHigh, newHighOpen);
    }

    public boolean intersects(Interval other) {
        return !intersect(other).isEmpty();
    }

    /** Whether every number of this one is smaller than every number of the other. */
    public boolean below(Interval other) {
        return high < other.low || (high == other.low && (highOpen || other.lowOpen));
    }

    /** The sums of a number of each: Minkowski addition; an end is open when either one is. */
    public Interval plus(Interval other) {
        return new Interval(low + other.low, lowOpen || other.lowOpen, high + other.high, highOpen || other.highOpen);
    }
}
