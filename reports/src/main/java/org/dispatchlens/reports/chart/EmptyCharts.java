package org.dispatchlens.reports.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** The picture of a chart without data: it says why there is nothing to see. */
final class EmptyCharts {
    private static final int HEIGHT = 70;

    private EmptyCharts() {}

    static Drawing of(ReportChart chart) {
        NumberAxis x = ChartTheme.axis(null, 0, 1, 1, "0");
        NumberAxis y = ChartTheme.axis(null, 0, 1, 1, "0");
        x.setVisible(false);
        y.setVisible(false);
        XYPlot plot = ChartTheme.plot(x, y);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setNoDataMessage(null);
        String reason = chart.emptyReason();
        IntervalPlots.text(plot, reason, 0, 0.6, TextAnchor.CENTER_LEFT, ChartTheme.font(14), ChartTheme.INK);
        String subtitle = chart.caption() + " n = 0.";
        return Drawing.fit(ChartTheme.chart(chart.title(), subtitle, plot, false), ChartTheme.WIDTH, HEIGHT, reason);
    }
}
