package org.dispatchlens.common.stats;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Exact sums of products of two longs, each in 128 bits (two's complement): fourth powers of a large archive do not fit in
 * 64, and floating point would add up to other bits in another order.
 */
final class WideSums implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double TWO_64 = 0x1p64;

    private final long[] high;
    private final long[] low;

    WideSums(int size) {
        high = new long[size];
        low = new long[size];
    }

    /** Adds a · b to one of the sums. */
    void addProduct(int at, long a, long b) {
        add(at, Math.multiplyHigh(a, b), a * b);
    }

    private void add(int at, long moreHigh, long moreLow) {
        low[at] += moreLow;
        boolean carry = Long.compareUnsigned(low[at], moreLow) < 0;
        high[at] += moreHigh + (carry ? 1 : 0);
    }

    void merge(WideSums other) {
        for (int i = 0; i < low.length; i++) {
            add(i, other.high[i], other.low[i]);
        }
    }

    /** Takes over one of the other's sums. */
    void copy(WideSums other, int at) {
        high[at] = other.high[at];
        low[at] = other.low[at];
    }

    /** One of the sums, rounded. */
    double value(int at) {
        // The low half of a negative sum counts upwards; its opposite keeps small numbers exact.
        return high[at] < 0 ? -magnitude(~high[at] + (low[at] == 0 ? 1 : 0), -low[at]) : magnitude(high[at], low[at]);
    }

    private static double magnitude(long high, long low) {
        double unsigned = (low >>> 1) * 2.0 + (low & 1);
        return high * TWO_64 + unsigned;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideSums that && Arrays.equals(high, that.high) && Arrays.equals(low, that.low);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(high) + Arrays.hashCode(low);
    }
}
