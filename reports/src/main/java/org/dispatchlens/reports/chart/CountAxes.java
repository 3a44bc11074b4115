package org.dispatchlens.reports.chart;

import java.util.Arrays;
import org.jfree.chart.axis.ValueAxis;

/** Chooses the axis for counts of people: linear, or logarithmic where one count is far larger than another. */
final class CountAxes {
    /** From this ratio of the largest to the smallest number on, a linear axis would hide the small ones. */
    static final double LOG_FROM_RATIO = 8;

    private static final double ZERO_UNTIL_RATIO = 1.5;
    private static final int TICKS = 7;

    private CountAxes() {}

    /** The axis over all finite numbers; NaN and infinite ones are left out. */
    static ValueAxis over(double[] numbers) {
        double[] finite =
                Arrays.stream(numbers).filter(Double::isFinite).sorted().toArray();
        double high = finite.length == 0 ? 1 : Math.max(1, finite[finite.length - 1]);
        double low =
                Arrays.stream(finite).filter(value -> value > 0).findFirst().orElse(high);
        if (high / low >= LOG_FROM_RATIO) {
            return new CountLogAxis(low / 1.6, high * 1.6);
        }
        boolean fromZero = finite.length == 0 || finite[0] <= 0 || high / low > ZERO_UNTIL_RATIO;
        double from = fromZero ? 0 : low - Math.max(1, 0.15 * (high - low) + 0.02 * low);
        double to = high + Math.max(1, 0.12 * (high - from));
        return ChartTheme.axis(null, Math.max(0, from), to, step((to - from) / TICKS), "#,##0");
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 ... that is not under the wanted step. */
    static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, wanted))));
        for (double digit : new double[] {1, 2, 5}) {
            if (digit * power >= wanted) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
