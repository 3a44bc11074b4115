package org.dispatchlens.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A horizontal axis above the plot whose values 0, 1, 2 ... are named columns: wrapped where the columns are wide,
 * turned upright where they are narrow.
 */
final class ColumnAxis extends NumberAxis {
    private static final Font FONT = ChartTheme.font(12);
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final double UPRIGHT_LENGTH = 220;
    private static final double WIDE = 84;

    private final List<String> names;
    private final List<List<String>> lines;
    private final boolean upright;

    ColumnAxis(List<String> names, double columnWidth) {
        super(null);
        this.names = names.stream().map(LabelText::clean).toList();
        this.upright = columnWidth < WIDE;
        this.lines = this.names.stream().map(name -> lines(name, columnWidth)).toList();
        ChartTheme.style(this);
        setRange(-0.5, Math.max(1, names.size()) - 0.5);
    }

    private List<String> lines(String name, double columnWidth) {
        Font font = ChartTheme.fontFor(name, FONT);
        return upright
                ? LabelText.wrap(name, font, UPRIGHT_LENGTH, columnWidth < 2 * LINE + 2 ? 1 : 2)
                : LabelText.wrap(name, font, columnWidth - 8, 3);
    }

    List<String> names() {
        return names;
    }

    /** Height that the labels take, in pixels. */
    double labelHeight() {
        double height = LINE;
        for (List<String> label : lines) {
            double own = upright
                    ? label.stream()
                            .mapToDouble(line -> LabelText.width(line, ChartTheme.fontFor(line, FONT)))
                            .max()
                            .orElse(LINE)
                    : label.size() * LINE;
            height = Math.max(height, own);
        }
        return height + GAP;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace result = space == null ? new AxisSpace() : space;
        result.ensureAtLeast(labelHeight(), edge);
        return result;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        List<NumberTick> ticks = new ArrayList<>();
        g2.setPaint(ChartTheme.INK);
        for (int column = 0; column < lines.size(); column++) {
            double x = valueToJava2D(column, dataArea, edge);
            draw(g2, lines.get(column), x, dataArea.getMinY() - GAP);
            ticks.add(new NumberTick(column, "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        AxisState state = new AxisState(cursor - labelHeight());
        state.setTicks(ticks);
        return state;
    }

    private void draw(Graphics2D g2, List<String> label, double x, double bottom) {
        for (int i = 0; i < label.size(); i++) {
            String text = label.get(i);
            Font font = ChartTheme.fontFor(text, FONT);
            g2.setFont(font);
            if (upright) {
                AffineTransform saved = g2.getTransform();
                g2.translate(x + 4 + (i - (label.size() - 1) / 2.0) * LINE, bottom);
                g2.rotate(-Math.PI / 2);
                g2.drawString(text, 0f, 0f);
                g2.setTransform(saved);
            } else {
                double y = bottom - (label.size() - 1 - i) * LINE - 2;
                g2.drawString(text, (float) (x - LabelText.width(text, font) / 2), (float) y);
            }
        }
    }
}
