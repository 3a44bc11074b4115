package org.dispatchlens.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws a dot and its horizontal interval; an end outside the axis becomes an arrow at the plot's edge. */
final class IntervalRenderer extends XYLineAndShapeRenderer {
    private static final BasicStroke WHISKER = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double CAP = 4;
    private static final double ARROW = 9;

    IntervalRenderer(List<PointSeries> series) {
        super(false, true);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        for (int i = 0; i < series.size(); i++) {
            PointSeries one = series.get(i);
            setSeriesPaint(i, one.colour());
            setSeriesOutlinePaint(i, one.colour());
            setSeriesOutlineStroke(i, WHISKER);
            setSeriesFillPaint(i, one.filled() ? one.colour() : Color.WHITE);
            setSeriesShape(i, one.shape());
        }
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis x,
            ValueAxis y,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (pass == 0 && dataset instanceof IntervalXYDataset intervals) {
            double low = intervals.getStartXValue(series, item);
            double high = intervals.getEndXValue(series, item);
            if (low < high) {
                g2.setPaint(getItemPaint(series, item));
                g2.setStroke(WHISKER);
                double centre = y.valueToJava2D(dataset.getYValue(series, item), dataArea, plot.getRangeAxisEdge());
                drawEnds(g2, dataArea, plot, x, low, high, centre);
            }
        }
        super.drawItem(g2, state, dataArea, info, plot, x, y, dataset, series, item, crosshair, pass);
    }

    private static void drawEnds(
            Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis x, double low, double high, double y) {
        boolean openLow = low < x.getLowerBound();
        boolean openHigh = high > x.getUpperBound();
        double from = openLow ? area.getMinX() + 1 : x.valueToJava2D(low, area, plot.getDomainAxisEdge());
        double to = openHigh ? area.getMaxX() - 1 : x.valueToJava2D(high, area, plot.getDomainAxisEdge());
        g2.draw(new Line2D.Double(from, y, to, y));
        drawEnd(g2, from, y, openLow ? -1 : 0);
        drawEnd(g2, to, y, openHigh ? 1 : 0);
    }

    /** A cap where the interval ends, an arrow head where it goes on to the left (-1) or right (1). */
    private static void drawEnd(Graphics2D g2, double x, double y, int direction) {
        if (direction == 0) {
            g2.draw(new Line2D.Double(x, y - CAP, x, y + CAP));
            return;
        }
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - direction * ARROW, y - ARROW * 0.6);
        head.lineTo(x - direction * ARROW, y + ARROW * 0.6);
        head.closePath();
        g2.fill(head);
    }
}
