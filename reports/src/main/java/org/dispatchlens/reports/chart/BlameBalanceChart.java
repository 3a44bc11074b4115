package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * Blame balance of each outlet between the two sides of a story, with intervals.
 *
 * @param storyId story, or {@code ALL}
 * @param story the story in words; empty for the whole corpus
 */
record BlameBalanceChart(String id, String storyId, String story) implements ReportChart {
    private static final double HEADROOM = 0.9;
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
                + " sum n; with the 95 % bootstrap interval over articles. At 0 both are blamed equally often.";
    }

    @Override
    public String emptyReason() {
        return "No two opposed sides were found, or no outlet blames either of them.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> rows = data.rows(ComparisonTables.BLAME_BALANCE).stream()
                .filter(row -> row.text("story_id").equals(storyId))
                .sorted(MOST_TO_THE_RIGHT_FIRST)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        RowAxis axis = new RowAxis(rows.stream().map(BlameBalanceChart::label).toList(), 270, HEADROOM);
        XYPlot plot =
                IntervalPlots.plot(axis, ChartTheme.axis(null, -1.08, 1.08, 0.5, "+0.0;\u22120.0"), series(data, rows));
        ValueMarker centre = new ValueMarker(0, ChartTheme.MUTED, ChartTheme.THIN);
        plot.addDomainMarker(centre);
        ends(plot, rows.get(0));
        for (int i = 0; i < rows.size(); i++) {
            if (Double.isNaN(rows.get(i).number("balance"))) {
                IntervalPlots.notEnough(plot, Labels.NOT_ENOUGH, 0, i);
            }
        }
        return Optional.of(new Drawing(
                ChartTheme.chart(title(), caption(), plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + 150,
                summary(rows)));
    }

    private static RowLabel label(TableRow row) {
        return RowLabel.of(
                Labels.outlet(row.text("outlet")),
                "n = " + row.integer("n") + ": " + row.integer("n_b") + " on " + Labels.state(row.text("side_b")) + ", "
                        + row.integer("n_a") + " on " + Labels.state(row.text("side_a")));
    }

    /** One series for each outlet, so that it has its own colour in this chart as in all others. */
    private static List<PointSeries> series(ReportData data, List<TableRow> rows) {
        Map<String, Color> colours = Palette.outlets(data.outlets());
        List<PointSeries> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            double balance = row.number("balance");
            if (!Double.isNaN(balance)) {
                Color colour = colours.getOrDefault(row.text("outlet"), Palette.OTHER);
                series.add(PointSeries.discs(
                        row.text("outlet"),
                        colour,
                        true,
                        List.of(new PointSeries.Point(i, 0, balance, row.number("low"), row.number("high")))));
            }
        }
        return series;
    }

    private static void ends(XYPlot plot, TableRow row) {
        end(plot, "\u2190 blame on " + Labels.state(row.text("side_b")), -1.06, TextAnchor.CENTER_LEFT, Palette.SIDE_B);
        end(
                plot,
                "blame on " + Labels.state(row.text("side_a")) + " \u2192",
                1.06,
                TextAnchor.CENTER_RIGHT,
                Palette.SIDE_A);
    }

    private static void end(XYPlot plot, String text, double x, TextAnchor anchor, Color colour) {
        String fitted = LabelText.ellipsise(LabelText.clean(text), ChartTheme.bold(13), 270);
        IntervalPlots.text(
                plot, fitted, x, -HEADROOM, anchor, ChartTheme.bold(13), Palette.mix(colour, Color.BLACK, 0.2));
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
