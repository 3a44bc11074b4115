package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Wording;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;

/** Which outlets carry the most widely carried statements, and which leave them out. */
record StatementCoverageChart() implements ReportChart {
    private static final int MOST = 30;
    private static final double LABELS = 360;

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
        List<TableRow> all = data.rows(StatementTables.STATEMENTS);
        List<TableRow> rows = all.stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_outlets"))
                        .thenComparing(row -> -row.integer("n_rows"))
                        .thenComparing(row -> row.text("statement_id")))
                .limit(MOST)
                .toList();
        List<String> outlets = outlets(rows);
        if (outlets.isEmpty()) {
            return Optional.empty();
        }
        double cell = Math.max(24, Math.min(110, 560.0 / outlets.size()));
        ColumnAxis columns = new ColumnAxis(outlets.stream().map(Labels::outlet).toList(), cell);
        RowAxis statements =
                new RowAxis(rows.stream().map(StatementCoverageChart::label).toList(), LABELS, 0);
        XYPlot plot = IntervalPlots.plot(statements, columns, series(rows, outlets));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        String subtitle = caption() + " n = " + Labels.count(all.size(), "statement", "statements") + " in all.";
        int width = (int) (statements.labelWidth() + cell * outlets.size()) + 40;
        return Optional.of(new Drawing(
                ChartTheme.chart(title(), subtitle, plot, true),
                Math.max(660, width),
                statements.preferredHeight() + (int) columns.labelHeight() + 150,
                summary(rows)));
    }

    private static List<String> outlets(List<TableRow> rows) {
        Set<String> outlets = new TreeSet<>();
        for (TableRow row : rows) {
            outlets.addAll(Labels.parts(row.text("carried_by")));
            outlets.addAll(Labels.parts(row.text("left_out_by")));
        }
        return List.copyOf(outlets);
    }

    private static RowLabel label(TableRow row) {
        return RowLabel.of(
                Wording.label(row.text("label")),
                row.integer("n_outlets") + " of "
                        + Labels.count(row.integer("denominator"), "outlet", "outlets")
                        + ", n = " + Labels.count(row.integer("n_rows"), "row", "rows"));
    }

    private static List<PointSeries> series(List<TableRow> rows, List<String> outlets) {
        return List.of(
                PointSeries.discs("carries it", ChartTheme.FIRST, true, points(rows, outlets, "carried_by")),
                PointSeries.discs("leaves it out", Palette.OTHER, false, points(rows, outlets, "left_out_by")));
    }

    private static List<PointSeries.Point> points(List<TableRow> rows, List<String> outlets, String column) {
        List<PointSeries.Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String outlet : Labels.parts(rows.get(row).text(column))) {
                points.add(new PointSeries.Point(row, 0, outlets.indexOf(outlet), Double.NaN, Double.NaN));
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
