package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.SentimentMethods;
import org.jfree.chart.plot.XYPlot;

/**
 * Mean sentiment toward the most discussed states and bodies by outlet, one panel for each of them, the outlet's own
 * voice against cited voices. States of which no outlet has a mean are left out.
 *
 * @param method how the sentences were scored
 */
record SentimentChart(String id, String method) implements ReportChart {
    private static final int MOST_TARGETS = 4;
    private static final double SHIFT = 0.17;
    private static final double NOTES = 0.3;
    private static final int LABELS = 230;

    /** Estimates of the chart's method by outlet, target and voice. */
    private record Scores(Map<List<String>, TableRow> rows) {
        static Scores of(ReportData data, String method) {
            Map<List<String>, TableRow> rows = new TreeMap<>(Comparator.comparing(Object::toString));
            for (TableRow row : data.rows(ComparisonTables.SENTIMENT_BY_OUTLET)) {
                if (row.text("method").equals(method)
                        && !row.text("voice").equals("ALL")
                        && !row.text("target_state").isEmpty()) {
                    rows.put(List.of(row.text("outlet"), row.text("target_state"), row.text("voice")), row);
                }
            }
            return new Scores(rows);
        }

        Optional<TableRow> row(String outlet, String target, String voice) {
            return Optional.ofNullable(rows.get(List.of(outlet, target, voice)));
        }

        Optional<TableRow> estimate(String outlet, String target, String voice) {
            return row(outlet, target, voice).filter(row -> !Double.isNaN(row.number("mean")));
        }

        Map<String, Integer> n(String column) {
            Map<String, Integer> n = new TreeMap<>();
            rows.values().forEach(row -> n.merge(row.text(column), row.integer("n"), Integer::sum));
            return n;
        }
    }

    @Override
    public String title() {
        return "Sentiment by outlet and actor, scored by " + SentimentMethods.name(method);
    }

    @Override
    public String caption() {
        return "Mean score of sentences that name the actor, from \u22121 (unfavourable) to 1 (favourable), with its 95 %"
                + " interval, articles being what varies; none under 3 articles. n at the right: scored"
                + " sentence-actor pairs, own + cited; in brackets where there is not enough data for an estimate.";
    }

    @Override
    public String emptyReason() {
        return "No sentence with a known actor was scored.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        Scores scores = Scores.of(data, method);
        if (scores.rows().isEmpty()) {
            return Optional.empty();
        }
        ShownOutlets shown = ShownOutlets.of(scores.n("outlet"), "scored sentences");
        List<String> outlets = List.copyOf(shown.outlets());
        List<String> targets = targets(scores);
        RowAxis axis = new RowAxis(outlets.stream().map(SentimentChart::label).toList(), LABELS, PanelPlots.HEADROOM);
        double limit = limit(scores);
        List<Panel> panels = targets.stream()
                .map(target -> panel(OutletStyle.of(data), scores, outlets, target, limit))
                .toList();
        XYPlot plot = PanelPlots.plot(axis, ChartTheme.WIDTH, panels);
        Legends.filledAndHollow(plot, "the outlet's own voice", "voices that it cites");
        int n = scores.rows().values().stream()
                .mapToInt(row -> row.integer("n"))
                .sum();
        String subtitle = caption() + " n = " + Labels.count(n) + " in all; the "
                + Labels.count(targets.size(), "actor", "actors") + " with the most." + shown.note();
        return Optional.of(Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, true),
                ChartTheme.WIDTH,
                axis.preferredHeight() + ChartTheme.TICKS,
                summary(scores, outlets, targets)));
    }

    private static RowLabel label(String outlet) {
        return RowLabel.of(Labels.outlet(outlet), "");
    }

    private static double limit(Scores scores) {
        double most = scores.rows().values().stream()
                .flatMap(row -> List.of(row.number("mean"), row.number("low"), row.number("high")).stream())
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        return Math.min(1, Math.max(0.2, Math.ceil(most * 10 + 0.3) / 10));
    }

    private static List<String> targets(Scores scores) {
        Map<String, Integer> n = scores.n("target_state");
        Set<String> measured = scores.rows().values().stream()
                .filter(row -> !Double.isNaN(row.number("mean")))
                .map(row -> row.text("target_state"))
                .collect(Collectors.toSet());
        return n.keySet().stream()
                .filter(target -> measured.isEmpty() || measured.contains(target))
                .sorted(Comparator.comparing((String target) -> -n.get(target))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TARGETS)
                .toList();
    }

    private static Panel panel(
            Map<String, OutletStyle> styles, Scores scores, List<String> outlets, String target, double limit) {
        List<PointSeries> series = new ArrayList<>();
        List<Panel.Note> notes = new ArrayList<>();
        for (int row = 0; row < outlets.size(); row++) {
            String outlet = outlets.get(row);
            OutletStyle style = styles.getOrDefault(outlet, OutletStyle.OTHER);
            List<PointSeries.Point> own = point(scores.estimate(outlet, target, "OWN"), row, -SHIFT);
            List<PointSeries.Point> cited = point(scores.estimate(outlet, target, "CITED"), row, SHIFT);
            series.add(PointSeries.of(outlet + ", own", style, true, own));
            series.add(PointSeries.of(outlet + ", cited", style, false, cited));
            notes.add(
                    Panel.Note.end(row, n(scores, outlet, target, "OWN") + " + " + n(scores, outlet, target, "CITED")));
            if (own.isEmpty() && cited.isEmpty()) {
                notes.add(Panel.Note.missing(row, Labels.NOT_ENOUGH));
            }
        }
        double step = limit > 0.75 ? 1 : limit > 0.5 ? 0.5 : limit > 0.2 ? 0.2 : 0.1;
        return new Panel(
                "Toward " + Labels.state(target),
                new PanelAxis(-limit, limit, step, "+0.0;\u22120.0", NOTES),
                series,
                notes);
    }

    private static List<PointSeries.Point> point(Optional<TableRow> row, int place, double shift) {
        return row
                .map(one ->
                        new PointSeries.Point(place, shift, one.number("mean"), one.number("low"), one.number("high")))
                .stream()
                .toList();
    }

    private static String n(Scores scores, String outlet, String target, String voice) {
        int n = scores.row(outlet, target, voice).map(row -> row.integer("n")).orElse(0);
        boolean estimate = scores.estimate(outlet, target, voice).isPresent();
        return estimate || n == 0 ? Labels.count(n) : "(" + Labels.count(n) + ")";
    }

    private static String summary(Scores scores, List<String> outlets, List<String> targets) {
        List<String> parts = new ArrayList<>();
        for (String target : targets) {
            for (String outlet : outlets) {
                scores.estimate(outlet, target, "OWN")
                        .ifPresent(row -> parts.add(Labels.outlet(outlet) + " toward " + Labels.state(target)
                                + " in its own voice " + Labels.score(row.number("mean")) + " (n = "
                                + row.integer("n") + ")"));
            }
        }
        return parts.isEmpty() ? "No outlet has enough data for an estimate in its own voice." : Summaries.list(parts);
    }
}
