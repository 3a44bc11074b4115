package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/**
 * What the outlets report of one fact: printed values as dots, what the words allow as intervals.
 *
 * @param factId fact; empty when no fact has two outlets
 * @param label the fact in words
 */
record FigureFactChart(String id, String factId, String label) implements ReportChart {
    @Override
    public String title() {
        return label.isEmpty() ? "Figures by outlet" : "Figures by outlet: " + label;
    }

    @Override
    public String caption() {
        return "Dots are printed numbers, lines what the words allow (\u201cat least 49\u201d is open to the right:"
                + " an arrow). The shaded band is what most reports agree on; a diamond is an outlier.";
    }

    @Override
    public String emptyReason() {
        return "No count of people is reported by two or more outlets.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> rows = data.rows(ComparisonTables.FIGURE_REPORTS).stream()
                .filter(row -> row.text("fact_id").equals(factId))
                .toList();
        Optional<TableRow> fact = data.rows(ComparisonTables.FIGURE_FACTS).stream()
                .filter(row -> row.text("fact_id").equals(factId))
                .findFirst();
        return rows.isEmpty() ? Optional.empty() : fact.map(row -> draw(data, row, rows));
    }

    private Drawing draw(ReportData data, TableRow fact, List<TableRow> rows) {
        RowAxis axis = new RowAxis(rows.stream().map(FigureFactChart::label).toList(), 300, 0);
        ValueAxis values = CountAxes.over(numbers(fact, rows));
        XYPlot plot = IntervalPlots.plot(axis, values, series(data, rows));
        consensus(plot, values, fact);
        String scale = values instanceof CountLogAxis ? " Logarithmic axis." : "";
        String subtitle = caption() + scale + " n = " + fact.integer("n_reports") + " figures of "
                + Labels.count(fact.integer("n_outlets"), "outlet", "outlets") + "; " + verdict(fact) + ".";
        return new Drawing(
                ChartTheme.chart(title(), subtitle, plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + 160,
                summary(fact, rows));
    }

    /** Status and consensus in words. */
    private static String verdict(TableRow fact) {
        String interval = Labels.quantityInterval(fact.number("low"), fact.number("high"));
        return "status: " + fact.text("status") + (interval.isEmpty() ? "" : "; consensus " + interval);
    }

    private static RowLabel label(TableRow row) {
        String words = row.text("surfaces").replace(";", "; ").replace("  ", " ");
        return RowLabel.of(
                Labels.outlet(row.text("outlet")),
                "n = " + row.integer("n") + ": " + words + (row.flag("outlier") ? " (outlier)" : ""));
    }

    private static double[] numbers(TableRow fact, List<TableRow> rows) {
        return DoubleStream.concat(
                        DoubleStream.of(fact.number("low"), fact.number("high")),
                        rows.stream()
                                .flatMapToDouble(row -> DoubleStream.of(
                                        row.number("min"), row.number("max"), row.number("low"), row.number("high"))))
                .toArray();
    }

    private static List<PointSeries> series(ReportData data, List<TableRow> rows) {
        Map<String, Color> colours = Palette.outlets(data.outlets());
        List<PointSeries> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            Color colour = colours.getOrDefault(row.text("outlet"), Palette.OTHER);
            List<PointSeries.Point> points = new ArrayList<>();
            points.add(new PointSeries.Point(i, 0, row.number("min"), row.number("low"), row.number("high")));
            if (row.number("max") > row.number("min")) {
                points.add(new PointSeries.Point(i, 0, row.number("max"), Double.NaN, Double.NaN));
            }
            series.add(new PointSeries(
                    row.text("outlet"),
                    row.flag("outlier") ? Palette.mix(Palette.SIDE_A, Color.BLACK, 0.25) : colour,
                    row.flag("outlier") ? PointSeries.DIAMOND : PointSeries.DISC,
                    true,
                    List.copyOf(points)));
        }
        return series;
    }

    private static void consensus(XYPlot plot, ValueAxis values, TableRow fact) {
        double low = fact.number("low");
        double high = fact.number("high");
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        // A single agreed number would be a band without width: it gets half a percent of the axis.
        double least = low == high ? values.getRange().getLength() * 0.005 : 0;
        IntervalMarker band = new IntervalMarker(
                Math.max(values.getLowerBound(), low - least), Math.min(values.getUpperBound(), high + least));
        band.setPaint(ChartTheme.CONSENSUS);
        band.setAlpha(1f);
        plot.addDomainMarker(band, Layer.BACKGROUND);
    }

    private static String summary(TableRow fact, List<TableRow> rows) {
        return "Status " + verdict(fact).substring("status: ".length()) + ". "
                + Summaries.list(rows.stream()
                        .map(row -> Labels.outlet(row.text("outlet")) + ": " + row.text("surfaces")
                                + (row.flag("outlier") ? " (outlier)" : ""))
                        .toList());
    }
}
