package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.SentimentMethods;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/**
 * Mean sentiment toward the most discussed states and bodies by outlet, the outlet's own voice against cited voices.
 * States of which no outlet has a mean are left out.
 *
 * @param method how the sentences were scored
 */
record SentimentChart(String id, String method) implements ReportChart {
    private static final int MOST_ROWS = 60;
    private static final int MOST_TARGETS = 5;
    private static final double SHIFT = 0.16;

    /** One row of the chart: an outlet under its target, or the heading of a target where the outlet is empty. */
    private record Place(String target, String outlet, int n) {
        RowLabel label() {
            return outlet.isEmpty()
                    ? RowLabel.group("Toward " + Labels.state(target))
                    : RowLabel.of(Labels.outlet(outlet), "n = " + n);
        }
    }

    @Override
    public String title() {
        return "Sentiment by outlet and actor, scored by " + SentimentMethods.name(method);
    }

    @Override
    public String caption() {
        return "Mean score of sentences that name the actor, from \u22121 (unfavourable) to 1 (favourable), with its 95 %"
                + " bootstrap interval over articles; the outlet's own voice apart from voices that it cites."
                + " n: sentence-actor pairs scored by this method, own and cited.";
    }

    @Override
    public String emptyReason() {
        return "No sentence with a known actor was scored.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> rows = data.rows(ComparisonTables.SENTIMENT_BY_OUTLET).stream()
                .filter(row ->
                        row.text("method").equals(method) && !row.text("voice").equals("ALL"))
                .toList();
        List<Place> places = places(rows);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        RowAxis axis = new RowAxis(places.stream().map(Place::label).toList(), 270, 0);
        double limit = limit(rows);
        XYPlot plot = IntervalPlots.plot(
                axis,
                ChartTheme.axis(null, -limit, limit, limit > 0.5 ? 0.25 : 0.1, "+0.0#;\u22120.0#"),
                series(rows, places));
        plot.addDomainMarker(new ValueMarker(0, ChartTheme.MUTED, ChartTheme.THIN));
        markMissing(plot, rows, places);
        return Optional.of(new Drawing(
                ChartTheme.chart(title(), caption(), plot, true),
                ChartTheme.WIDTH,
                axis.preferredHeight() + 175,
                summary(rows, places)));
    }

    private static double limit(List<TableRow> rows) {
        double most = rows.stream()
                .flatMap(row -> List.of(row.number("mean"), row.number("low"), row.number("high")).stream())
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        return Math.min(1.04, Math.max(0.3, Math.ceil(most * 10 + 0.3) / 10));
    }

    private static List<Place> places(List<TableRow> rows) {
        Map<String, Integer> targets = new TreeMap<>();
        TreeSet<String> outlets = new TreeSet<>();
        for (TableRow row : rows) {
            if (!row.text("target_state").isEmpty()) {
                targets.merge(row.text("target_state"), row.integer("n"), Integer::sum);
                outlets.add(row.text("outlet"));
            }
        }
        int most = Math.max(1, Math.min(MOST_TARGETS, MOST_ROWS / Math.max(1, outlets.size())));
        Set<String> measured = rows.stream()
                .filter(row -> !Double.isNaN(row.number("mean")))
                .map(row -> row.text("target_state"))
                .collect(Collectors.toSet());
        List<String> top = targets.keySet().stream()
                .filter(target -> measured.isEmpty() || measured.contains(target))
                .sorted(Comparator.comparing((String target) -> -targets.get(target))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        List<Place> places = new ArrayList<>();
        for (String target : top) {
            places.add(new Place(target, "", targets.get(target)));
            outlets.forEach(outlet -> places.add(new Place(target, outlet, n(rows, target, outlet))));
        }
        return places;
    }

    private static int n(List<TableRow> rows, String target, String outlet) {
        return rows.stream()
                .filter(row -> row.text("target_state").equals(target)
                        && row.text("outlet").equals(outlet))
                .mapToInt(row -> row.integer("n"))
                .sum();
    }

    private static List<PointSeries> series(List<TableRow> rows, List<Place> places) {
        return List.of(
                PointSeries.discs(
                        "the outlet's own voice", ChartTheme.FIRST, true, points(rows, places, "OWN", -SHIFT)),
                PointSeries.discs("cited voices", ChartTheme.SECOND, false, points(rows, places, "CITED", SHIFT)));
    }

    private static List<PointSeries.Point> points(List<TableRow> rows, List<Place> places, String voice, double shift) {
        List<PointSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            find(rows, places.get(i), voice)
                    .filter(row -> !Double.isNaN(row.number("mean")))
                    .ifPresent(row -> points.add(new PointSeries.Point(
                            place, shift, row.number("mean"), row.number("low"), row.number("high"))));
        }
        return points;
    }

    private static Optional<TableRow> find(List<TableRow> rows, Place place, String voice) {
        return rows.stream()
                .filter(row -> row.text("target_state").equals(place.target())
                        && row.text("outlet").equals(place.outlet())
                        && row.text("voice").equals(voice))
                .findFirst();
    }

    private static void markMissing(XYPlot plot, List<TableRow> rows, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean estimate = List.of("OWN", "CITED").stream()
                    .flatMap(voice -> find(rows, place, voice).stream())
                    .anyMatch(row -> !Double.isNaN(row.number("mean")));
            if (!place.outlet().isEmpty() && !estimate) {
                IntervalPlots.notEnough(plot, Labels.NOT_ENOUGH, 0, i);
            }
        }
    }

    private static String summary(List<TableRow> rows, List<Place> places) {
        List<String> parts = new ArrayList<>();
        for (Place place : places) {
            find(rows, place, "OWN")
                    .filter(row -> !Double.isNaN(row.number("mean")))
                    .ifPresent(row -> parts.add(Labels.outlet(place.outlet()) + " toward "
                            + Labels.state(place.target()) + " in its own voice " + Labels.score(row.number("mean"))
                            + " (n = " + row.integer("n") + ")"));
        }
        return parts.isEmpty() ? "No outlet has enough data for an estimate in its own voice." : Summaries.list(parts);
    }
}
