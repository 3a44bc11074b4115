package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Dot-and-interval plots: named rows, a value axis below, dots with whiskers. */
final class IntervalPlots {
    private IntervalPlots() {}

    static XYPlot plot(RowAxis rows, ValueAxis values, List<PointSeries> series) {
        XYPlot plot = ChartTheme.plot(values, rows);
        plot.setDataset(dataset(series));
        plot.setRenderer(new IntervalRenderer(series));
        return plot;
    }

    static XYIntervalSeriesCollection dataset(List<PointSeries> series) {
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        for (PointSeries one : series) {
            XYIntervalSeries points = new XYIntervalSeries(one.name(), false, true);
            for (PointSeries.Point point : one.points()) {
                double y = point.row() + point.offset();
                points.add(point.value(), point.low(), point.high(), y, y, y);
            }
            dataset.addSeries(points);
        }
        return dataset;
    }

    /** A text in the plot at data coordinates. */
    static void text(XYPlot plot, String text, double x, double y, TextAnchor anchor, Font font, Color colour) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setTextAnchor(anchor);
        annotation.setFont(ChartTheme.fontFor(text, font));
        annotation.setPaint(colour);
        plot.addAnnotation(annotation);
    }

    /** A text in the plot on a white ground, so that no grid line crosses it. */
    static void label(XYPlot plot, String text, double x, double y, TextAnchor anchor, Font font, Color colour) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setTextAnchor(anchor);
        annotation.setFont(ChartTheme.fontFor(text, font));
        annotation.setPaint(colour);
        annotation.setBackgroundPaint(Color.WHITE);
        plot.addAnnotation(annotation);
    }
}
