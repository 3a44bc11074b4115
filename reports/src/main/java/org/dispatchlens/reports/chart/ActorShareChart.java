package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.XYPlot;

/** Whom each outlet talks about: its share of mentions of the most named states and bodies, one panel for each. */
record ActorShareChart() implements ReportChart {
    private static final int MOST = 5;
    private static final int LABELS = 230;
    private static final double NOTES = 0.3;

    @Override
    public String id() {
        return "actor-shares";
    }

    @Override
    public String title() {
        return "Whom each outlet names";
    }

    @Override
    public String caption() {
        return "Share of a state or body, with its leaders, ministries and forces, in all of the outlet's n mentions of"
                + " actors with a known state, with its 95 % interval, articles being what varies; hollow where it names none. At the right: mentions.";
    }

    @Override
    public String emptyReason() {
        return "No actor of the codebook is named in these articles.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        Map<String, Map<String, TableRow>> shares = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        Map<String, Integer> n = new TreeMap<>();
        for (TableRow row : data.rows(ComparisonTables.ACTOR_SHARES)) {
            if (row.integer("denominator") > 0) {
                shares.computeIfAbsent(row.text("outlet"), key -> new TreeMap<>())
                        .put(row.text("state"), row);
                totals.merge(row.text("state"), row.integer("n"), Integer::sum);
                n.put(row.text("outlet"), row.integer("denominator"));
            }
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        ShownOutlets shown = ShownOutlets.of(n, "mentions");
        shares.keySet().retainAll(shown.outlets());
        return Optional.of(draw(data, shares, n, top(totals), shown.note()));
    }

    private static List<String> top(Map<String, Integer> totals) {
        return totals.keySet().stream()
                .sorted(Comparator.comparing((String state) -> -totals.get(state))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private Drawing draw(
            ReportData data,
            Map<String, Map<String, TableRow>> shares,
            Map<String, Integer> n,
            List<String> states,
            String note) {
        RowAxis axis = new RowAxis(
                shares.keySet().stream()
                        .map(outlet -> RowLabel.of(Labels.outlet(outlet), "n = " + Labels.count(n.get(outlet))))
                        .toList(),
                LABELS,
                PanelPlots.HEADROOM);
        double most = most(shares, states);
        List<Panel> panels = states.stream()
                .map(state -> panel(OutletStyle.of(data), shares, state, most))
                .toList();
        XYPlot plot = PanelPlots.plot(axis, ChartTheme.WIDTH, panels);
        int all = n.values().stream().mapToInt(Integer::intValue).sum();
        String subtitle = caption() + " The " + Labels.count(states.size(), "actor", "actors")
                + " with the most mentions; n = " + Labels.count(all) + " in all." + note;
        return Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + ChartTheme.TICKS,
                summary(shares, states));
    }

    /** The scale's end: the largest upper end of an interval, on a full tenth. */
    private static double most(Map<String, Map<String, TableRow>> shares, List<String> states) {
        double most = shares.values().stream()
                .flatMap(own -> states.stream().map(own::get))
                .filter(row -> row != null && !Double.isNaN(row.number("high")))
                .mapToDouble(row -> row.number("high"))
                .max()
                .orElse(1);
        return Math.min(1, Math.max(0.2, Math.ceil(most * 10) / 10));
    }

    private static Panel panel(
            Map<String, OutletStyle> styles, Map<String, Map<String, TableRow>> shares, String state, double most) {
        List<PointSeries> series = new ArrayList<>();
        List<Panel.Note> notes = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, Map<String, TableRow>> outlet : shares.entrySet()) {
            TableRow row = outlet.getValue().get(state);
            Estimate share = share(outlet.getValue(), row);
            notes.add(Panel.Note.end(place, row == null ? "0" : Labels.count(row.integer("n"))));
            if (Double.isNaN(share.value())) {
                notes.add(Panel.Note.missing(place, Labels.NOT_ENOUGH));
            } else {
                series.add(PointSeries.of(
                        outlet.getKey(),
                        styles.getOrDefault(outlet.getKey(), OutletStyle.OTHER),
                        row != null,
                        List.of(new PointSeries.Point(place, 0, share.value(), share.low(), share.high()))));
            }
            place++;
        }
        double step = most > 0.5 ? 0.5 : most > 0.2 ? 0.25 : 0.1;
        return new Panel(Labels.state(state), new PanelAxis(0, most, step, "0 %", NOTES), series, notes);
    }

    /** The share as the table has it; a state that an outlet never names has no row there and a share of 0, without an interval. */
    private static Estimate share(Map<String, TableRow> own, TableRow row) {
        if (row != null) {
            return new Estimate(row.number("share"), row.number("low"), row.number("high"));
        }
        TableRow other = own.values().iterator().next();
        return Double.isNaN(other.number("share")) ? Estimate.NONE : new Estimate(0, Double.NaN, Double.NaN);
    }

    private static String summary(Map<String, Map<String, TableRow>> shares, List<String> states) {
        List<String> parts = new ArrayList<>();
        shares.forEach((outlet, own) -> parts.add(Labels.outlet(outlet) + ": "
                + String.join(
                        ", ",
                        states.stream()
                                .limit(3)
                                .map(state -> Labels.state(state) + " " + share(own.get(state)))
                                .toList())));
        return Summaries.list(parts);
    }

    private static String share(TableRow row) {
        if (row == null) {
            return Labels.share(0);
        }
        return Double.isNaN(row.number("share")) ? Labels.NOT_ENOUGH : Labels.share(row.number("share"));
    }
}
