package org.dispatchlens.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;

/** Legends of what marks mean; outlets need none, since they stand at their rows. */
final class Legends {
    private static final BasicStroke EDGE = new BasicStroke(2f);
    private static final Shape NO_LINE = new Line2D.Double();

    private Legends() {}

    /** A filled and a hollow dot with their meanings. */
    static void filledAndHollow(XYPlot plot, String filled, String hollow) {
        LegendItemCollection items = new LegendItemCollection();
        items.add(item(filled, PointSeries.DISC, ChartTheme.MUTED));
        items.add(item(hollow, PointSeries.DISC, Color.WHITE));
        plot.setFixedLegendItems(items);
    }

    private static LegendItem item(String text, Shape shape, Color fill) {
        return new LegendItem(
                text,
                null,
                null,
                null,
                true,
                shape,
                true,
                fill,
                true,
                ChartTheme.MUTED,
                EDGE,
                false,
                NO_LINE,
                EDGE,
                ChartTheme.MUTED);
    }
}
