package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;

/** Which outlets carry the most widely carried statements, and which leave them out. */
record StatementCoverageChart() implements ReportChart {
    private static final int MOST = 30;
    private static final double LABELS = 360;

    /** Ends the name of a series of what an outlet leaves out. */
    static final String LEFT_OUT = ", left out";

    @Override
    public String id() {
        return "statement-coverage";
    }

    @Override
    public String title() {
        return "Which outlets carry which statements";
    }

    @Override
    public String caption() {
        return "Statements that most outlets carry, at most " + MOST
                + ": filled where the outlet carries it, hollow where it"
                + " leaves it out, blank where it has no article on the story.";
    }

    @Override
    public String emptyReason() {
        return "No statements were found in these articles.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> rows = Cut.ranked(data, Rank.STATEMENTS, MOST).rows();
        ShownOutlets shown = ShownOutlets.of(outlets(rows), "of these statements");
        if (shown.outlets().isEmpty()) {
            return Optional.empty();
        }
        List<String> outlets = List.copyOf(shown.outlets());
        double cell = Math.max(36, Math.min(110, 600.0 / outlets.size()));
        ColumnAxis columns = new ColumnAxis(outlets.stream().map(Labels::outlet).toList(), cell);
        Map<String, String> stories = Stories.labels(data);
        RowAxis statements =
                new RowAxis(rows.stream().map(row -> label(row, stories)).toList(), LABELS, 0);
        XYPlot plot = IntervalPlots.plot(statements, columns, series(data, rows, outlets));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        Legends.filledAndHollow(plot, "carries it", "leaves it out");
        String subtitle =
                caption() + " n = " + Labels.count(data.total(StatementTables.STATEMENTS), "statement", "statements")
                        + " in all." + shown.note();
        int width = (int) (statements.labelWidth() + cell * outlets.size())
                + ChartTheme.PADDING_LEFT
                + ChartTheme.PADDING_RIGHT;
        return Optional.of(Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, true),
                Math.max(660, width),
                statements.preferredHeight() + columns.labelHeight(),
                summary(rows)));
    }

    /** Outlets with a mark in the chart, and how many statements they carry. */
    private static Map<String, Integer> outlets(List<TableRow> rows) {
        Map<String, Integer> outlets = new TreeMap<>();
        for (TableRow row : rows) {
            Labels.parts(row.text("carried_by")).forEach(outlet -> outlets.merge(outlet, 1, Integer::sum));
            Labels.parts(row.text("left_out_by")).forEach(outlet -> outlets.merge(outlet, 0, Integer::sum));
        }
        return outlets;
    }

    /** The statement, how widely it is carried, and its story where there are several. */
    private static RowLabel label(TableRow row, Map<String, String> stories) {
        String story = stories.size() < 2 ? "" : " \u00b7 " + stories.getOrDefault(row.text("story_id"), "");
        return RowLabel.of(
                Wording.label(row.text("label")),
                row.integer("n_outlets") + " of "
                        + Labels.count(row.integer("denominator"), "outlet", "outlets")
                        + ", n = " + Labels.count(row.integer("n_rows"), "row", "rows") + story);
    }

    /** Two series for each outlet, in its own look: what it carries, then what it leaves out. */
    private static List<PointSeries> series(ReportData data, List<TableRow> rows, List<String> outlets) {
        Map<String, OutletStyle> styles = OutletStyle.of(data);
        List<PointSeries> series = new ArrayList<>();
        for (int column = 0; column < outlets.size(); column++) {
            String outlet = outlets.get(column);
            OutletStyle style = styles.getOrDefault(outlet, OutletStyle.OTHER);
            series.add(PointSeries.of(outlet, style, true, points(rows, outlet, column, "carried_by")));
            series.add(PointSeries.of(
                    outlet + LEFT_OUT,
                    new OutletStyle(Palette.OTHER, style.shape()),
                    false,
                    points(rows, outlet, column, "left_out_by")));
        }
        return series;
    }

    private static List<PointSeries.Point> points(List<TableRow> rows, String outlet, int column, String list) {
        List<PointSeries.Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (Labels.parts(rows.get(row).text(list)).contains(outlet)) {
                points.add(new PointSeries.Point(row, 0, column, Double.NaN, Double.NaN));
            }
        }
        return points;
    }

    private static String summary(List<TableRow> rows) {
        return Summaries.list(rows.stream()
                .map(row -> LabelText.clean(Wording.label(row.text("label"))) + ": " + row.integer("n_outlets") + " of "
                        + row.integer("denominator"))
                .toList());
    }
}
