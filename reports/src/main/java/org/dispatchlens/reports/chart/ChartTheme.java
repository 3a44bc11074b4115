package org.dispatchlens.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.reports.Palette;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** The one look of all charts: white ground, thin grid, few colours, sizes that stay readable on paper. */
final class ChartTheme {
    /** Width in CSS pixels of charts whose columns do not ask for another. */
    static final int WIDTH = 960;

    /** Height of the tick labels below a plot, in pixels. */
    static final int TICKS = 24;

    static final int PADDING_LEFT = 16;
    static final int PADDING_RIGHT = 24;

    static final Color INK = Palette.INK;
    static final Color MUTED = Palette.MUTED;
    static final Color GRID = Palette.GRID;
    static final Color CONSENSUS = Palette.AGREE;
    static final Color FIRST = Palette.SIDE_B;
    static final Color SECOND = Palette.SIDE_A;
    static final BasicStroke THIN = new BasicStroke(1f);

    /** Sans-serif families with good digits, first match wins; the logical font covers every script as fallback. */
    private static final List<String> FAMILIES = List.of("Liberation Sans", "Arial", "Helvetica Neue", "Noto Sans");

    private static final String FAMILY = family();

    private ChartTheme() {}

    private static String family() {
        Set<String> installed =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
        return FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
    }

    static Font font(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(FAMILY, Font.BOLD, size);
    }

    /** The font, or the logical sans-serif of the same style where the font lacks a letter of the text. */
    static Font fontFor(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, font.getStyle(), font.getSize());
    }

    /** A chart with its title and its measure; the legend shows only where it tells series apart. */
    static JFreeChart chart(String title, String subtitle, XYPlot plot, boolean legend) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(14, PADDING_LEFT, 12, PADDING_RIGHT));
        chart.addSubtitle(0, heading(title, bold(18), INK, 2));
        chart.addSubtitle(1, heading(subtitle, font(13), MUTED, 8));
        if (legend) {
            chart.addSubtitle(legend(plot));
        }
        return chart;
    }

    private static TextTitle heading(String text, Font font, Color colour, double below) {
        String clean = LabelText.clean(text);
        TextTitle heading = new TextTitle(clean, fontFor(clean, font));
        heading.setPaint(colour);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setPosition(RectangleEdge.TOP);
        heading.setPadding(0, 0, below, 0);
        heading.setMaximumLinesToDisplay(6);
        return heading;
    }

    /** The line of small print below a chart. */
    static TextTitle footer(String text) {
        TextTitle footer = heading(text, font(11), MUTED, 0);
        footer.setPosition(RectangleEdge.BOTTOM);
        footer.setPadding(8, 0, 0, 0);
        return footer;
    }

    private static LegendTitle legend(XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setVerticalAlignment(VerticalAlignment.CENTER);
        legend.setItemFont(font(13));
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setPadding(0, 0, 6, 0);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
        return legend;
    }

    /** A plot on white with guide lines along the rows and thin lines at the value ticks. */
    static XYPlot plot(ValueAxis x, ValueAxis y) {
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(THIN);
        plot.setRangeGridlineStroke(THIN);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    /** Fonts and lines of a value axis. */
    static <A extends ValueAxis> A style(A axis) {
        axis.setTickLabelFont(font(12));
        axis.setTickLabelPaint(MUTED);
        axis.setLabelFont(font(13));
        axis.setLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRange(false);
        return axis;
    }

    /** A linear axis from low to high with a tick every {@code step}. */
    static NumberAxis axis(String label, double low, double high, double step, String pattern) {
        NumberAxis axis = style(new NumberAxis(label));
        axis.setRange(low, high);
        axis.setTickUnit(new UnsignedZero(step, format(pattern)));
        return axis;
    }

    static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** Dark or light ink, whichever can be read on the ground: by relative luminance of WCAG 2. */
    static Color inkOn(Color ground) {
        double luminance = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return luminance > 0.35 ? INK : Color.WHITE;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Prints zero without the sign that the other ticks of a signed scale carry. */
    private static final class UnsignedZero extends NumberTickUnit {
        UnsignedZero(double size, DecimalFormat format) {
            super(size, format);
        }

        @Override
        public String valueToString(double value) {
            return Math.abs(value) < getSize() / 2 ? "0" : super.valueToString(value);
        }
    }
}
