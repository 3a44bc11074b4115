package org.dispatchlens.common.compare;

import java.util.Collection;
import java.util.TreeSet;

/** Values as table cells. */
final class Cells {
    private Cells() {}

    static Integer count(long n) {
        return Math.toIntExact(n);
    }

    /** The number, or null (unknown) for NaN and for an estimate that stands on too little. */
    static Double number(double value, boolean enough) {
        return enough ? number(value) : null;
    }

    static Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    /** a / b of two counts; NaN when b is 0. */
    static double share(long a, long b) {
        return b == 0 ? Double.NaN : (double) a / b;
    }

    /** a / b; NaN when b is 0. */
    static double ratio(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }

    /** Distinct texts in order, separated by semicolons. */
    static String joined(Collection<String> texts) {
        return String.join("; ", new TreeSet<>(texts));
    }
}
