package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Wording;
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
    /** Name of the series of rings. */
    static final String OUTLIERS = "outliers";

    @Override
    public String title() {
        return label.isEmpty() ? "Figures by outlet" : "Figures by outlet: " + label;
    }

    @Override
    public String caption() {
        return "Dots are printed numbers, lines what the words allow (\u201cat least 49\u201d is open to the right:"
                + " an arrow). The shaded band is what most reports agree on; a ring marks an outlier.";
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

    private Drawing draw(ReportData data, TableRow fact, List<TableRow> all) {
        Map<String, Integer> n = new TreeMap<>();
        all.forEach(row -> n.put(row.text("outlet"), row.integer("n")));
        ShownOutlets shown = ShownOutlets.of(n, "figures of this fact");
        List<TableRow> rows = all.stream()
                .filter(row -> shown.outlets().contains(row.text("outlet")))
                .toList();
        RowAxis axis = new RowAxis(rows.stream().map(FigureFactChart::label).toList(), 300, 0);
        ValueAxis values = CountAxes.over(numbers(fact, rows));
        XYPlot plot = IntervalPlots.plot(axis, values, series(data, rows));
        consensus(plot, values, fact);
        String note = LabelText.clean(Wording.note(fact.text("note")));
        String subtitle = caption() + (values instanceof CountLogAxis ? " Logarithmic axis." : "") + " n = "
                + Labels.count(fact.integer("n_reports"), "figure", "figures") + " of "
                + Labels.count(fact.integer("n_outlets"), "outlet", "outlets") + "; " + verdict(fact) + "."
                + shown.note() + (note.isEmpty() ? "" : " Note: " + note + ".");
        return Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + ChartTheme.TICKS,
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

    /** A ring for each outlier below the dots, then one series for each outlet in its own look. */
    private static List<PointSeries> series(ReportData data, List<TableRow> rows) {
        Map<String, OutletStyle> styles = OutletStyle.of(data);
        List<PointSeries> series = new ArrayList<>();
        List<PointSeries.Point> rings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            List<PointSeries.Point> points = new ArrayList<>();
            points.add(new PointSeries.Point(i, 0, row.number("min"), row.number("low"), row.number("high")));
            if (row.number("max") > row.number("min")) {
                points.add(new PointSeries.Point(i, 0, row.number("max"), Double.NaN, Double.NaN));
            }
            if (row.flag("outlier")) {
                points.forEach(point ->
                        rings.add(new PointSeries.Point(point.row(), 0, point.value(), Double.NaN, Double.NaN)));
            }
            series.add(PointSeries.of(
                    row.text("outlet"), styles.getOrDefault(row.text("outlet"), OutletStyle.OTHER), true, points));
        }
        series.add(0, new PointSeries(OUTLIERS, ChartTheme.INK, PointSeries.RING, false, List.copyOf(rings)));
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
