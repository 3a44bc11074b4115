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
    /** A ring around a dot that stands out. */
    static final Shape RING = new Ellipse2D.Double(-11, -11, 22, 22);

    /** A regular polygon around the origin, its first corner at the angle. */
    static Shape polygon(int corners, double radius, double angle) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double at = angle + 2 * Math.PI * i / corners;
            if (i == 0) {
                path.moveTo(radius * Math.cos(at), radius * Math.sin(at));
            } else {
                path.lineTo(radius * Math.cos(at), radius * Math.sin(at));
            }
        }
        path.closePath();
        return path;
    }

    /** Dots in the look of an outlet. */
    static PointSeries of(String name, OutletStyle style, boolean filled, List<Point> points) {
        return new PointSeries(name, style.colour(), style.shape(), filled, List.copyOf(points));
    }
}
