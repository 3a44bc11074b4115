package org.dispatchlens.reports.chart;

/**
 * One row of a chart of intervals.
 *
 * @param name what the row is about, such as an outlet
 * @param note a smaller second line, above all n; may be empty
 * @param value place of the dot; NaN where there is not enough data, or nothing was printed but an interval
 * @param low lower end of the interval; NaN for none
 * @param high upper end; infinite for an open one
 * @param marked true for a dot with a ring: one that stands out
 */
public record NamedInterval(String name, String note, double value, double low, double high, boolean marked) {
    public NamedInterval(String name, String note, double value, double low, double high) {
        this(name, note, value, low, high, false);
    }

    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
