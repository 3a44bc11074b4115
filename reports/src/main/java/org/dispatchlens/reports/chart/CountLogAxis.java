package org.dispatchlens.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.reports.Labels;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis for counts with ticks at 1, 2 and 5 times the powers of ten, or at the powers alone. */
final class CountLogAxis extends LogAxis {
    private static final double DECADES_WITH_ALL_TICKS = 3;

    CountLogAxis(double low, double high) {
        ChartTheme.style(this);
        setRange(low, high);
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
        double low = getLowerBound();
        double high = getUpperBound();
        boolean all = Math.log10(high / low) <= DECADES_WITH_ALL_TICKS;
        List<NumberTick> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
            for (int digit : all ? new int[] {1, 2, 5} : new int[] {1}) {
                double value = digit * Math.pow(10, power);
                if (value >= low && value <= high) {
                    ticks.add(new NumberTick(
                            value, Labels.quantity(value), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
                }
            }
        }
        return ticks;
    }
}
