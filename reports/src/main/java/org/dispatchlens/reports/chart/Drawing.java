package org.dispatchlens.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * A chart with the size that it reads well at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels; grows with the number of rows
 * @param summary the main values in words, for readers who cannot see the picture
 */
public record Drawing(JFreeChart chart, int width, int height, String summary) {
    private static final double UNLIMITED = 10_000;

    /** A drawing that is as high as its titles and legend need beside a plot of the given height. */
    static Drawing fit(JFreeChart chart, int width, double plotHeight, String summary) {
        double height =
                plotHeight + chart.getPadding().getTop() + chart.getPadding().getBottom();
        for (Object subtitle : chart.getSubtitles()) {
            height += height((Title) subtitle, chart, width);
        }
        return new Drawing(chart, width, (int) Math.ceil(height), summary);
    }

    /** The same with a line of small print below. */
    Drawing withFooter(String text) {
        TextTitle footer = ChartTheme.footer(text);
        chart.addSubtitle(footer);
        return new Drawing(chart, width, height + (int) Math.ceil(height(footer, chart, width)), summary);
    }

    /** Height that a title takes when the chart has laid it out. */
    private static double height(Title title, JFreeChart chart, int width) {
        RectangleInsets padding = chart.getPadding();
        double room = width - padding.getLeft() - padding.getRight();
        RectangleConstraint constraint = new RectangleConstraint(
                room,
                new Range(0, room),
                LengthConstraintType.RANGE,
                0,
                new Range(0, UNLIMITED),
                LengthConstraintType.RANGE);
        Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        PngFile.hints(g2);
        try {
            return title.arrange(g2, constraint).getHeight();
        } finally {
            g2.dispose();
        }
    }
}
