package org.dispatchlens.reports.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.dispatchlens.reports.Labels;
import org.jfree.chart.axis.ValueAxis;

/**
 * The value axis of a chart that a notebook draws.
 *
 * @param low left end; NaN where the axis is chosen from the values, as for counts
 * @param high right end
 * @param step between ticks
 * @param ticks pattern of the tick labels, as of {@link java.text.DecimalFormat}
 * @param values pattern of the values that are printed at the right; empty prints none
 * @param left what the left end means, or empty
 * @param right what the right end means, or empty
 */
public record Scale(double low, double high, double step, String ticks, String values, String left, String right) {
    private static final double COLUMN = 0.29;
    private static final String SIGNED = "+0.00;\u22120.00";

    /** Shares in [0,1], printed in percent. */
    public static Scale share() {
        return new Scale(0, 1, 0.25, "0 %", "0 %", "", "");
    }

    /**
     * Balances and scores in [-1,1].
     *
     * @param left what -1 means
     * @param right what 1 means
     */
    public static Scale balance(String left, String right) {
        return new Scale(-1, 1, 0.5, "+0.0;\u22120.0", SIGNED, left, right);
    }

    /** Coefficients of agreement: 1 is full agreement, 0 what chance gives. */
    public static Scale agreement() {
        return new Scale(-0.5, 1, 0.5, "0.00;\u22120.00", "0.00;\u22120.00", "", "");
    }

    /** Counts of people: from the smallest to the largest, logarithmic where one is far larger than another. */
    public static Scale counts() {
        return new Scale(Double.NaN, Double.NaN, 1, "", "", "", "");
    }

    boolean hasEnds() {
        return !left.isEmpty() || !right.isEmpty();
    }

    /** The axis for the rows, with a free column at its right end for the values that are printed there. */
    ValueAxis axis(List<NamedInterval> rows) {
        return Double.isNaN(low)
                ? CountAxes.over(rows.stream()
                        .flatMapToDouble(row -> DoubleStream.of(row.value(), row.low(), row.high()))
                        .toArray())
                : new PanelAxis(low, high, step, ticks, values.isEmpty() ? 0 : COLUMN);
    }

    /** Middle of the axis, in its values. */
    double middle() {
        return (low + high) / 2;
    }

    /** The value with its interval as it is printed at the right; empty for a scale that prints none. */
    String text(NamedInterval row) {
        if (values.isEmpty()) {
            return "";
        }
        if (Double.isNaN(row.value())) {
            return Labels.NOT_ENOUGH;
        }
        return row.hasInterval()
                ? number(row.value()) + " (" + number(row.low()) + " to " + number(row.high()) + ")"
                : number(row.value());
    }

    private String number(double value) {
        return ChartTheme.format(values).format(Math.abs(value) < 0.005 ? 0 : value);
    }
}
