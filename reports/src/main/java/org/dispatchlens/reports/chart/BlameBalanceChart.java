package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/**
 * Blame balance of each outlet between the two sides of a story, with intervals.
 *
 * @param storyId story, or {@code ALL}
 * @param story the story in words; empty for the whole corpus
 */
record BlameBalanceChart(String id, String storyId, String story) implements ReportChart {
    private static final double HEADROOM = 0.9;
    private static final double VALUES = 0.29;
    private static final int LABELS = 320;
    private static final int MOST_END = 190;
    private static final Comparator<TableRow> MOST_TO_THE_RIGHT_FIRST = Comparator.comparing(
                    (TableRow row) -> Double.isNaN(row.number("balance")))
            .thenComparing(row -> -row.number("balance"))
            .thenComparing(row -> row.text("outlet"));

    @Override
    public String title() {
        return story.isEmpty() ? "Blame balance by outlet" : "Blame balance by outlet: " + story;
    }

    @Override
    public String caption() {
        return "Asserted blame rows on the side named at the right, less those on the side at the left, divided by their"
                + " sum n; with its 95 % interval, articles being what varies. At 0 both are blamed equally often.";
    }

    @Override
    public String emptyReason() {
        return "No two opposed sides were found, or no outlet blames either of them.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> all = data.rows(ComparisonTables.BLAME_BALANCE).stream()
                .filter(row -> row.text("story_id").equals(storyId))
                .toList();
        Map<String, Integer> n = new TreeMap<>();
        all.forEach(row -> n.put(row.text("outlet"), row.integer("n")));
        ShownOutlets shown = ShownOutlets.of(n, "blame rows");
        List<TableRow> rows = all.stream()
                .filter(row -> shown.outlets().contains(row.text("outlet")))
                .sorted(MOST_TO_THE_RIGHT_FIRST)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(draw(data, rows, subtitle(data, n, shown)));
    }

    private Drawing draw(ReportData data, List<TableRow> rows, String subtitle) {
        RowAxis axis = new RowAxis(rows.stream().map(BlameBalanceChart::label).toList(), LABELS, HEADROOM);
        PanelAxis values = new PanelAxis(-1, 1, 0.5, "+0.0;\u22120.0", VALUES);
        XYPlot plot = IntervalPlots.plot(axis, values, series(data, rows));
        plot.addDomainMarker(new ValueMarker(0, ChartTheme.MUTED, ChartTheme.THIN), Layer.BACKGROUND);
        ends(plot, rows.get(0));
        for (int i = 0; i < rows.size(); i++) {
            if (Double.isNaN(rows.get(i).number("balance"))) {
                IntervalPlots.label(
                        plot, Labels.NOT_ENOUGH, 0, i, TextAnchor.CENTER, ChartTheme.font(12), ChartTheme.MUTED);
            } else {
                IntervalPlots.label(
                        plot,
                        value(rows.get(i)),
                        values.getUpperBound(),
                        i,
                        TextAnchor.CENTER_RIGHT,
                        ChartTheme.font(12),
                        ChartTheme.INK);
            }
        }
        Legends.filledAndHollow(plot, "with interval", "too few articles for an interval");
        return Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, true),
                ChartTheme.WIDTH,
                axis.preferredHeight() + ChartTheme.TICKS,
                summary(rows));
    }

    private String subtitle(ReportData data, Map<String, Integer> n, ShownOutlets shown) {
        int rows = n.values().stream().mapToInt(Integer::intValue).sum();
        long without = storyId.equals(ComparisonTables.ALL_STORIES)
                ? data.outlets().stream()
                        .filter(outlet -> !n.containsKey(outlet))
                        .count()
                : 0;
        return caption() + " n = " + Labels.count(rows, "row", "rows") + " in all." + shown.note()
                + (without == 0
                        ? ""
                        : " " + Labels.count(without, "outlet blames", "outlets blame") + " neither side.");
    }

    private static RowLabel label(TableRow row) {
        return RowLabel.of(
                Labels.outlet(row.text("outlet")),
                "n = " + Labels.count(row.integer("n")) + " in "
                        + Labels.count(row.integer("n_articles"), "article", "articles") + ": "
                        + Labels.count(row.integer("n_b")) + " on " + Labels.state(row.text("side_b")) + ", "
                        + Labels.count(row.integer("n_a")) + " on " + Labels.state(row.text("side_a")));
    }

    private static String value(TableRow row) {
        String value = Labels.score(row.number("balance"));
        return Double.isNaN(row.number("low"))
                ? value
                : value + " (" + Labels.score(row.number("low")) + " to " + Labels.score(row.number("high")) + ")";
    }

    /** One series for each outlet, so that it has its own look in this chart as in all others. */
    private static List<PointSeries> series(ReportData data, List<TableRow> rows) {
        Map<String, OutletStyle> styles = OutletStyle.of(data);
        List<PointSeries> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (!Double.isNaN(row.number("balance"))) {
                series.add(PointSeries.of(
                        row.text("outlet"),
                        styles.getOrDefault(row.text("outlet"), OutletStyle.OTHER),
                        !Double.isNaN(row.number("low")),
                        List.of(new PointSeries.Point(
                                i, 0, row.number("balance"), row.number("low"), row.number("high")))));
            }
        }
        return series;
    }

    private static void ends(XYPlot plot, TableRow row) {
        end(plot, "\u2190 blame on " + Labels.state(row.text("side_b")), -1, TextAnchor.CENTER_LEFT);
        end(plot, "blame on " + Labels.state(row.text("side_a")) + " \u2192", 1, TextAnchor.CENTER_RIGHT);
    }

    private static void end(XYPlot plot, String text, double x, TextAnchor anchor) {
        String fitted = LabelText.ellipsise(LabelText.clean(text), ChartTheme.bold(13), MOST_END);
        IntervalPlots.label(plot, fitted, x, -HEADROOM, anchor, ChartTheme.bold(13), ChartTheme.INK);
    }

    private static String summary(List<TableRow> rows) {
        String sides = "1 is all blame on " + Labels.state(rows.get(0).text("side_a")) + ", \u22121 all on "
                + Labels.state(rows.get(0).text("side_b")) + ". ";
        return sides
                + Summaries.list(rows.stream().map(BlameBalanceChart::words).toList());
    }

    private static String words(TableRow row) {
        String value = Double.isNaN(row.number("balance"))
                ? Labels.NOT_ENOUGH
                : Labels.score(row.number("balance")) + ", "
                        + Labels.scoreInterval(row.number("low"), row.number("high"));
        return Labels.outlet(row.text("outlet")) + " " + value + " (n = " + row.integer("n") + ")";
    }
}
