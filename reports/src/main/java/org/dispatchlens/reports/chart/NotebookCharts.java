package org.dispatchlens.reports.chart;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/**
 * Charts that a notebook draws from rows of its own, in the look of the report's charts. Each returns a picture with two
 * pixels for each pixel of the screen, sharp enough for print.
 */
public final class NotebookCharts {
    private static final int LABELS = 320;
    private static final double ENDS = 0.9;
    private static final double CELL_HEIGHT = 34;

    private NotebookCharts() {}

    /** Named rows in the given order, each a dot with its interval; hollow where there is none. */
    public static BufferedImage intervals(String title, String subtitle, Scale scale, List<NamedInterval> rows) {
        return PngFile.image(intervalDrawing(title, subtitle, scale, rows));
    }

    /** Named rows in the given order: a hollow dot for the count before, a filled one for the count after. */
    public static BufferedImage changes(String title, String subtitle, List<NamedChange> rows) {
        return PngFile.image(changeDrawing(title, subtitle, rows));
    }

    /**
     * What each outlet printed on which day: a panel for each outlet, and behind all of them the line of the highest number
     * printed so far by anyone.
     */
    public static BufferedImage overTime(String title, String subtitle, List<DatedFigure> figures) {
        return PngFile.image(FigurePanels.draw(title, subtitle, figures));
    }

    /**
     * How often one answer met another.
     *
     * @param counts by row and column, in the order of the names
     */
    public static BufferedImage grid(
            String title, String subtitle, List<String> rows, List<String> columns, int[][] counts) {
        return PngFile.image(gridDrawing(title, subtitle, rows, columns, counts));
    }

    static Drawing intervalDrawing(String title, String subtitle, Scale scale, List<NamedInterval> rows) {
        RowAxis names = new RowAxis(
                rows.stream().map(row -> RowLabel.of(row.name(), row.note())).toList(),
                LABELS,
                scale.hasEnds() ? ENDS : 0);
        ValueAxis values = scale.axis(rows);
        XYPlot plot = IntervalPlots.plot(names, values, intervalSeries(rows));
        if (scale.hasEnds()) {
            plot.addDomainMarker(new ValueMarker(scale.middle(), ChartTheme.MUTED, ChartTheme.THIN), Layer.BACKGROUND);
            end(plot, scale.left(), scale.low(), TextAnchor.CENTER_LEFT);
            end(plot, scale.right(), scale.high(), TextAnchor.CENTER_RIGHT);
        }
        for (int row = 0; row < rows.size(); row++) {
            note(plot, scale.text(rows.get(row)), values.getUpperBound(), row);
        }
        return fit(title, subtitle, plot, names);
    }

    private static void end(XYPlot plot, String text, double x, TextAnchor anchor) {
        IntervalPlots.label(plot, LabelText.clean(text), x, -ENDS, anchor, ChartTheme.bold(13), ChartTheme.INK);
    }

    private static void note(XYPlot plot, String text, double x, double row) {
        if (!text.isEmpty()) {
            IntervalPlots.label(plot, text, x, row, TextAnchor.CENTER_RIGHT, ChartTheme.font(12), ChartTheme.INK);
        }
    }

    /** Rings, dots with an interval, dots without. */
    private static List<PointSeries> intervalSeries(List<NamedInterval> rows) {
        List<PointSeries.Point> rings = new ArrayList<>();
        List<PointSeries.Point> sure = new ArrayList<>();
        List<PointSeries.Point> alone = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedInterval row = rows.get(i);
            if (row.marked()) {
                rings.add(new PointSeries.Point(i, 0, row.value(), Double.NaN, Double.NaN));
            }
            (row.hasInterval() ? sure : alone).add(new PointSeries.Point(i, 0, row.value(), row.low(), row.high()));
        }
        return List.of(
                new PointSeries("ring", ChartTheme.INK, PointSeries.RING, false, rings),
                new PointSeries("interval", ChartTheme.FIRST, PointSeries.DISC, true, sure),
                new PointSeries("alone", ChartTheme.FIRST, PointSeries.DISC, false, alone));
    }

    static Drawing changeDrawing(String title, String subtitle, List<NamedChange> rows) {
        RowAxis names = new RowAxis(
                rows.stream().map(row -> RowLabel.of(row.name(), row.note())).toList(), LABELS, 0);
        double most = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.before(), row.after()))
                .max()
                .orElse(1);
        PanelAxis values = new PanelAxis(0, most, CountAxes.step(most / 6), "#,##0", 0.16);
        List<PointSeries.Point> before = new ArrayList<>();
        List<PointSeries.Point> after = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedChange row = rows.get(i);
            double low = Math.min(row.before(), row.after());
            double high = Math.max(row.before(), row.after());
            before.add(new PointSeries.Point(i, 0, row.before(), Double.NaN, Double.NaN));
            after.add(new PointSeries.Point(i, 0, row.after(), low, high));
        }
        XYPlot plot = IntervalPlots.plot(
                names,
                values,
                List.of(
                        new PointSeries("after", ChartTheme.FIRST, PointSeries.DISC, true, after),
                        new PointSeries("before", ChartTheme.FIRST, PointSeries.DISC, false, before)));
        for (int row = 0; row < rows.size(); row++) {
            note(plot, change(rows.get(row)), values.getUpperBound(), row);
        }
        Legends.filledAndHollow(plot, "after", "before");
        return fit(title, subtitle, plot, names, true);
    }

    private static String change(NamedChange row) {
        return row.before() == row.after() ? row.before() + ", as before" : row.before() + " \u2192 " + row.after();
    }

    static Drawing gridDrawing(String title, String subtitle, List<String> rows, List<String> columns, int[][] counts) {
        RowAxis names =
                new RowAxis(rows.stream().map(row -> RowLabel.of(row, "")).toList(), LABELS, 0);
        double room = ChartTheme.WIDTH - ChartTheme.PADDING_LEFT - ChartTheme.PADDING_RIGHT - names.labelWidth();
        ColumnAxis heads = new ColumnAxis(columns, room / Math.max(1, columns.size()));
        List<HeatMaps.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int n = counts[row][column];
                cells.add(new HeatMaps.Cell(column, row, n, Integer.toString(n)));
            }
        }
        return Drawing.fit(
                ChartTheme.chart(title, subtitle, HeatMaps.plot(heads, names, cells), false),
                ChartTheme.WIDTH,
                heads.labelHeight() + CELL_HEIGHT * rows.size(),
                subtitle);
    }

    private static Drawing fit(String title, String subtitle, XYPlot plot, RowAxis names) {
        return fit(title, subtitle, plot, names, false);
    }

    private static Drawing fit(String title, String subtitle, XYPlot plot, RowAxis names, boolean legend) {
        return Drawing.fit(
                ChartTheme.chart(title, subtitle, plot, legend),
                ChartTheme.WIDTH,
                names.preferredHeight() + ChartTheme.TICKS,
                subtitle);
    }
}
