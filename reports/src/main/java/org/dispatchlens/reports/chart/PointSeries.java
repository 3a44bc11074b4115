package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Dots with intervals that look the same.
 *
 * @param name name in the legend; unique in a plot
 * @param filled false for hollow dots
 */
record PointSeries(String name, Color colour, Shape shape, boolean filled, List<Point> points) {
    /**
     * One dot with its interval.
     *
     * @param row row that it stands in, from 0
     * @param offset shift within the row, in rows
     * @param value place of the dot; NaN draws the interval alone
     * @param low lower end; NaN for no interval
     * @param high upper end; infinite for an open one
     */
    record Point(int row, double offset, double value, double low, double high) {}

    static final Shape DISC = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
    static final Shape DIAMOND = diamond(8);

    private static Shape diamond(double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return path;
    }

    static PointSeries discs(String name, Color colour, boolean filled, List<Point> points) {
        return new PointSeries(name, colour, DISC, filled, List.copyOf(points));
    }
}
