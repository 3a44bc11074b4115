package org.dispatchlens.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.reports.Palette;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A panel for each outlet, one above the other, over one axis of days: what it printed of one fact. */
final class FigurePanels {
    private static final int PANEL = 96;
    private static final int TICKS = 7;
    private static final double GAP = 8;
    /** Room above the highest number for the outlet's name, as a part of it. */
    private static final double HEADROOM = 0.65;
    /** Days that neighbouring dots of one outlet and day stand apart. */
    private static final double APART = 0.34;

    private static final BasicStroke STEP = new BasicStroke(1.5f);
    private static final double DAY = 24 * 3600 * 1000.0;

    private final List<DatedFigure> figures;
    private final LocalDate first;
    private final LocalDate last;
    private final double most;

    private FigurePanels(List<DatedFigure> figures) {
        this.figures = figures;
        first = figures.stream()
                .map(DatedFigure::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        last = figures.stream()
                .map(DatedFigure::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        most = Math.max(
                1, figures.stream().mapToDouble(DatedFigure::place).max().orElse(1));
    }

    /** Outlets from top to bottom by their first report. */
    static Drawing draw(String title, String subtitle, List<DatedFigure> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figure with a date: nothing to draw over time");
        }
        List<DatedFigure> sorted = figures.stream()
                .sorted(Comparator.comparing(DatedFigure::day).thenComparing(DatedFigure::place))
                .toList();
        FigurePanels panels = new FigurePanels(sorted);
        List<String> outlets =
                sorted.stream().map(DatedFigure::outlet).distinct().toList();
        return Drawing.fit(
                ChartTheme.chart(title, subtitle, panels.plot(outlets), false),
                ChartTheme.WIDTH,
                outlets.size() * (PANEL + GAP) + ChartTheme.TICKS,
                subtitle);
    }

    private XYPlot plot(List<String> outlets) {
        CombinedDomainXYPlot combined = new CombinedDomainXYPlot(new DayAxis(first, last, TICKS));
        combined.setGap(GAP);
        combined.setInsets(RectangleInsets.ZERO_INSETS);
        combined.setBackgroundPaint(Color.WHITE);
        combined.setOutlineVisible(false);
        Map<String, Color> colours = Palette.outlets(new TreeSet<>(outlets));
        outlets.forEach(outlet -> combined.add(panel(outlet, colours.get(outlet)), 1));
        return combined;
    }

    private XYPlot panel(String outlet, Color colour) {
        double step = CountAxes.step(most / 2);
        NumberAxis counts = ChartTheme.axis(null, 0, most * (1 + HEADROOM), step, "#,##0");
        XYPlot plot = ChartTheme.plot(null, counts);
        plot.setBackgroundPaint(Palette.BAND);
        plot.setDomainGridlinePaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.WHITE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        XYStepRenderer steps = new XYStepRenderer();
        steps.setSeriesPaint(0, Palette.OTHER);
        steps.setSeriesStroke(0, STEP);
        plot.setDataset(0, highestSoFar());
        plot.setRenderer(0, steps);
        List<DatedFigure> own = figures.stream()
                .filter(figure -> figure.outlet().equals(outlet))
                .toList();
        plot.setDataset(1, points(plot, own));
        plot.setRenderer(1, new RisingIntervalRenderer(colour, PointSeries.DISC));
        double left = TimeBuckets.millis(first) - DAY * 0.9;
        String name = LabelText.clean(outlet) + "   n = " + own.size();
        IntervalPlots.text(
                plot,
                name,
                left,
                most * (1 + HEADROOM * 0.8),
                TextAnchor.TOP_LEFT,
                ChartTheme.bold(13),
                ChartTheme.INK);
        return plot;
    }

    /** The highest number that anybody has printed up to each day, until the last day. */
    private XYSeriesCollection highestSoFar() {
        NavigableMap<LocalDate, Double> byDay = new TreeMap<>();
        figures.forEach(figure -> byDay.merge(figure.day(), figure.place(), Math::max));
        XYSeries line = new XYSeries("highest so far");
        double highest = 0;
        for (Map.Entry<LocalDate, Double> day : byDay.entrySet()) {
            highest = Math.max(highest, day.getValue());
            line.add(TimeBuckets.millis(day.getKey()), highest);
        }
        line.add(TimeBuckets.millis(last.plusDays(1)), highest);
        return new XYSeriesCollection(line);
    }

    private static XYIntervalSeriesCollection points(XYPlot plot, List<DatedFigure> own) {
        XYIntervalSeries points = new XYIntervalSeries("figures", false, true);
        Map<LocalDate, Integer> used = new HashMap<>();
        for (DatedFigure figure : merged(own)) {
            int place = used.merge(figure.day(), 1, Integer::sum) - 1;
            double x = TimeBuckets.millis(figure.day()) + DAY * APART * place;
            double y = figure.place();
            points.add(x, x, x, y, figure.low(), figure.high());
            plot.addAnnotation(words(figure, x + DAY * 0.07, y));
        }
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        dataset.addSeries(points);
        return dataset;
    }

    /** The words at the right of the dot, on the ground of the panel, so that no line crosses them. */
    private static XYTextAnnotation words(DatedFigure figure, double x, double y) {
        String text = LabelText.clean(figure.surface());
        XYTextAnnotation words = new XYTextAnnotation(text, x, y);
        words.setTextAnchor(TextAnchor.CENTER_LEFT);
        words.setFont(ChartTheme.fontFor(text, ChartTheme.font(11)));
        words.setPaint(ChartTheme.INK);
        words.setBackgroundPaint(Palette.BAND);
        return words;
    }

    /** Figures of one day that say the same become one dot. */
    private static List<DatedFigure> merged(List<DatedFigure> own) {
        List<DatedFigure> merged = new ArrayList<>();
        for (DatedFigure figure : own) {
            boolean there = merged.stream()
                    .anyMatch(other -> other.day().equals(figure.day())
                            && other.place() == figure.place()
                            && other.low() == figure.low()
                            && other.high() == figure.high());
            if (!there) {
                merged.add(figure);
            }
        }
        return merged;
    }
}
