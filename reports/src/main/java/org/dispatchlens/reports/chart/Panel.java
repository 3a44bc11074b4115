package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;

/**
 * One of several plots side by side that share their rows.
 *
 * @param title what stands above it
 * @param notes texts in its column at the right, or in place of dots
 */
record Panel(String title, ValueAxis values, List<PointSeries> series, List<Note> notes) {
    /**
     * A text in a row.
     *
     * @param atEnd true in the column at the right, false where a dot would be
     */
    record Note(int row, String text, boolean atEnd, Color colour) {
        /** What is written where there is no estimate. */
        static Note missing(int row, String text) {
            return new Note(row, text, false, ChartTheme.MUTED);
        }

        static Note end(int row, String text) {
            return new Note(row, text, true, ChartTheme.MUTED);
        }
    }
}
