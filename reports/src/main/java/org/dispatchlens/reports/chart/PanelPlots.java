package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Dot-and-interval plots side by side: the same named rows, one value axis for each panel. */
final class PanelPlots {
    /** Empty room above the first row for the panels' titles, in rows. */
    static final double HEADROOM = 0.9;

    private static final Font TITLE = ChartTheme.bold(12);
    private static final Font NOTE = ChartTheme.font(11);
    private static final double GAP = 22;

    private PanelPlots() {}

    /** Width of each of n panels beside the rows of a chart that is {@code width} pixels wide. */
    static double panelWidth(RowAxis rows, int width, int panels) {
        return (width - ChartTheme.PADDING_LEFT - ChartTheme.PADDING_RIGHT - rows.labelWidth() - (panels - 1) * GAP)
                / panels;
    }

    static XYPlot plot(RowAxis rows, int width, List<Panel> panels) {
        CombinedRangeXYPlot combined = new CombinedRangeXYPlot(rows);
        combined.setGap(GAP);
        combined.setInsets(RectangleInsets.ZERO_INSETS);
        combined.setBackgroundPaint(Color.WHITE);
        combined.setOutlineVisible(false);
        double room = panelWidth(rows, width, panels.size());
        panels.forEach(panel -> combined.add(subplot(panel, room), 1));
        return combined;
    }

    private static XYPlot subplot(Panel panel, double room) {
        XYPlot plot = ChartTheme.plot(panel.values(), null);
        plot.setDataset(IntervalPlots.dataset(panel.series()));
        plot.setRenderer(new IntervalRenderer(panel.series()));
        double left = panel.values().getLowerBound();
        if (left < 0) {
            plot.addDomainMarker(new ValueMarker(0, ChartTheme.MUTED, ChartTheme.THIN), Layer.BACKGROUND);
        }
        String title = LabelText.clean(panel.title());
        title = LabelText.ellipsise(title, ChartTheme.fontFor(title, TITLE), room);
        IntervalPlots.label(plot, title, left, -HEADROOM, TextAnchor.CENTER_LEFT, TITLE, ChartTheme.INK);
        panel.notes().forEach(note -> write(plot, panel, note));
        return plot;
    }

    private static void write(XYPlot plot, Panel panel, Panel.Note note) {
        double left = panel.values().getLowerBound();
        double right = panel.values().getUpperBound();
        if (note.atEnd()) {
            IntervalPlots.label(plot, note.text(), right, note.row(), TextAnchor.CENTER_RIGHT, NOTE, note.colour());
            return;
        }
        double middle = panel.values() instanceof PanelAxis axis ? axis.middle() : (left + right) / 2;
        IntervalPlots.label(plot, note.text(), middle, note.row(), TextAnchor.CENTER, NOTE, note.colour());
    }
}
