package org.dispatchlens.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
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

/** A vertical axis whose values 0, 1, 2 ... from the top are named rows with wrapped labels at the left. */
final class RowAxis extends NumberAxis {
    static final Font NAME = ChartTheme.font(13);
    static final Font NOTE = ChartTheme.font(11);
    private static final double GAP = 10;
    private static final double NAME_LINE = 16;
    private static final double NOTE_LINE = 14;
    private static final double ROW_PADDING = 10;

    private final List<RowLabel> labels;
    private final List<List<RowLabel.Line>> lines;
    private final double headroom;

    /**
     * @param maxWidth room for labels in pixels
     * @param headroom empty room above the first row, in rows
     */
    RowAxis(List<RowLabel> labels, double maxWidth, double headroom) {
        super(null);
        this.labels = List.copyOf(labels);
        this.lines = labels.stream().map(label -> label.lines(maxWidth)).toList();
        this.headroom = headroom;
        ChartTheme.style(this);
        setInverted(true);
        setRange(-0.5 - headroom, Math.max(1, labels.size()) - 0.5);
    }

    List<RowLabel> labels() {
        return labels;
    }

    /** Height of all rows in pixels; every row has room for the tallest label. */
    int preferredHeight() {
        double row = lines.stream().mapToDouble(RowAxis::height).max().orElse(NAME_LINE) + ROW_PADDING;
        return (int) Math.ceil(Math.max(28, row) * (Math.max(1, labels.size()) + headroom));
    }

    private static double height(List<RowLabel.Line> lines) {
        return lines.stream()
                .mapToDouble(line -> line.small() ? NOTE_LINE : NAME_LINE)
                .sum();
    }

    /** Width that the labels take, in pixels. */
    double labelWidth() {
        double width = 0;
        for (int row = 0; row < labels.size(); row++) {
            for (RowLabel.Line line : lines.get(row)) {
                width = Math.max(width, LabelText.width(line.text(), font(row, line)));
            }
        }
        return width + GAP;
    }

    private Font font(int row, RowLabel.Line line) {
        return ChartTheme.fontFor(
                line.text(), line.small() ? NOTE : labels.get(row).font());
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace result = space == null ? new AxisSpace() : space;
        result.ensureAtLeast(labelWidth(), edge);
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
        for (int row = 0; row < labels.size(); row++) {
            drawLabel(g2, row, dataArea.getMinX() - GAP, valueToJava2D(row, dataArea, edge));
            if (!labels.get(row).heading()) {
                ticks.add(new NumberTick(row, "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
            }
        }
        AxisState state = new AxisState(cursor - labelWidth());
        state.setTicks(ticks);
        return state;
    }

    private void drawLabel(Graphics2D g2, int row, double right, double centre) {
        double top = centre - height(lines.get(row)) / 2;
        for (RowLabel.Line line : lines.get(row)) {
            double height = line.small() ? NOTE_LINE : NAME_LINE;
            Font font = font(row, line);
            g2.setFont(font);
            g2.setPaint(line.small() ? ChartTheme.MUTED : ChartTheme.INK);
            double x = right - LabelText.width(line.text(), font);
            g2.drawString(line.text(), (float) x, (float) (top + height * 0.76));
            top += height;
        }
    }
}
