package org.dispatchlens.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A value axis from low to high with room for a column of words right of it, in which no tick or grid line stands. */
final class PanelAxis extends NumberAxis {
    /** Room beside both ends for half a dot, as a part of the scale. */
    private static final double MARGIN = 0.06;

    private final double low;
    private final double high;
    private final double step;
    private final DecimalFormat format;

    /**
     * @param step between ticks; the first stands on a multiple of it
     * @param reserved part of the panel's width that the column takes, in [0,1)
     */
    PanelAxis(double low, double high, double step, String pattern, double reserved) {
        super(null);
        this.low = low;
        this.high = high;
        this.step = step;
        this.format = ChartTheme.format(pattern);
        ChartTheme.style(this);
        setTickLabelFont(ChartTheme.font(11));
        double scale = (high - low) * (1 + 2 * MARGIN) / (1 - reserved);
        setRange(low - (high - low) * MARGIN, low - (high - low) * MARGIN + scale);
    }

    /** Middle of the scale, the column left out. */
    double middle() {
        return (low + high) / 2;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double slack = step / 1000;
        for (long i = (long) Math.ceil((low - slack) / step); i * step <= high + slack; i++) {
            String text = i == 0 ? zero() : format.format(i * step);
            ticks.add(new NumberTick(i * step, text, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
        }
        return ticks;
    }

    /** Zero without the sign that the other ticks of a signed scale carry. */
    private String zero() {
        return low < 0 ? "0" : format.format(0);
    }
}
