package org.dispatchlens.reports.workbook;

import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A native bar chart over cells of the workbook, with bars from left to right and the first row on top.
 *
 * @param title what it shows, in a line
 * @param valueAxis title of the value axis, with unit
 * @param source sheet that holds the cells
 * @param categories cells with the names of the bars
 * @param minimum least value of the axis, or NaN for automatic
 * @param maximum greatest value, or NaN
 * @param format number format of the axis
 * @param stacked bars of all series on top of each other
 */
record BarChart(
        String title,
        String valueAxis,
        String source,
        CellRangeAddress categories,
        List<Series> series,
        double minimum,
        double maximum,
        String format,
        boolean stacked) {
    /**
     * One series.
     *
     * @param points one colour for each bar, or empty to use {@code colour} for all
     * @param whiskers error bars, or null
     */
    record Series(String name, CellRangeAddress values, Color colour, List<Color> points, Whiskers whiskers) {
        Series {
            points = List.copyOf(points);
        }
    }

    /** Cells with the distances from an estimate to the ends of its interval. */
    record Whiskers(CellRangeAddress below, CellRangeAddress above) {}

    BarChart {
        series = List.copyOf(series);
    }

    int bars() {
        return categories.getLastRow() - categories.getFirstRow() + 1;
    }
}
