package org.dispatchlens.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws a dot and its upright interval; an end above the axis becomes an arrow of a fixed length over the dot. */
final class RisingIntervalRenderer extends XYLineAndShapeRenderer {
    private static final BasicStroke WHISKER = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double CAP = 4;
    private static final double OPEN = 22;
    private static final double ARROW = 8;

    RisingIntervalRenderer(Color colour, Shape shape) {
        super(false, true);
        setSeriesPaint(0, colour);
        setSeriesShape(0, shape);
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
            g2.setPaint(getItemPaint(series, item));
            g2.setStroke(WHISKER);
            double at = x.valueToJava2D(dataset.getXValue(series, item), dataArea, plot.getDomainAxisEdge());
            double low = intervals.getStartYValue(series, item);
            double high = intervals.getEndYValue(series, item);
            double bottom = y.valueToJava2D(low, dataArea, plot.getRangeAxisEdge());
            if (Double.isInfinite(high)) {
                arrow(g2, at, bottom);
            } else if (low < high) {
                bar(g2, at, bottom, y.valueToJava2D(high, dataArea, plot.getRangeAxisEdge()));
            }
        }
        super.drawItem(g2, state, dataArea, info, plot, x, y, dataset, series, item, crosshair, pass);
    }

    private static void bar(Graphics2D g2, double x, double bottom, double top) {
        g2.draw(new Line2D.Double(x, bottom, x, top));
        g2.draw(new Line2D.Double(x - CAP, bottom, x + CAP, bottom));
        g2.draw(new Line2D.Double(x - CAP, top, x + CAP, top));
    }

    private static void arrow(Graphics2D g2, double x, double bottom) {
        double top = bottom - OPEN;
        g2.draw(new Line2D.Double(x, bottom, x, top + ARROW / 2));
        Path2D head = new Path2D.Double();
        head.moveTo(x, top);
        head.lineTo(x - ARROW * 0.6, top + ARROW);
        head.lineTo(x + ARROW * 0.6, top + ARROW);
        head.closePath();
        g2.fill(head);
    }
}
