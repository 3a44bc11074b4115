package org.dispatchlens.reports.chart;

import java.time.LocalDate;

/**
 * One number as an outlet printed it on a day.
 *
 * @param surface the words, such as {@code at least 49}
 * @param value the printed number; NaN for words such as {@code dozens}
 * @param low smallest number that the words allow
 * @param high largest; infinite for {@code at least}
 */
public record DatedFigure(String outlet, LocalDate day, String surface, double value, double low, double high) {
    /** The printed number, or the middle of what the words allow. */
    double place() {
        if (!Double.isNaN(value)) {
            return value;
        }
        return Double.isInfinite(high) ? low : (low + high) / 2;
    }
}
