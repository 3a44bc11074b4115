package org.dispatchlens.reports.chart;

import java.awt.Color;
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
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Whom each outlet talks about: shares of states and bodies in its actor mentions as stacked bars. */
record ActorShareChart() implements ReportChart {
    private static final int MOST = 7;
    private static final double HALF_BAR = 0.32;
    private static final double LABEL_FROM = 0.06;
    private static final String OTHERS = "all others";

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
        return "Share of a state or body, with its leaders, ministries and forces, in all of the outlet's mentions of"
                + " actors with a known state. n: these mentions.";
    }

    @Override
    public String emptyReason() {
        return "No actor of the codebook is named in these articles.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (TableRow row : data.rows(ComparisonTables.ACTOR_SHARES)) {
            if (row.integer("n") > 0) {
                counts.computeIfAbsent(row.text("outlet"), key -> new TreeMap<>())
                        .merge(row.text("state"), row.integer("n"), Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Set<String> few = data.rows(ComparisonTables.ACTOR_SHARES).stream()
                .filter(row -> row.text("status").equals(Labels.NOT_ENOUGH))
                .map(row -> row.text("outlet"))
                .collect(Collectors.toSet());
        List<String> states = top(counts);
        RowAxis axis = new RowAxis(
                counts.entrySet().stream()
                        .map(entry -> RowLabel.of(
                                Labels.outlet(entry.getKey()),
                                "n = " + Labels.count(total(entry.getValue()))
                                        + (few.contains(entry.getKey()) ? ", " + Labels.NOT_ENOUGH : "")))
                        .toList(),
                270,
                0);
        XYPlot plot = ChartTheme.plot(ChartTheme.axis(null, 0, 1, 0.1, "0 %"), axis);
        plot.setRangeGridlinesVisible(false);
        stack(plot, states, counts);
        return Optional.of(new Drawing(
                ChartTheme.chart(title(), caption(), plot, true),
                ChartTheme.WIDTH,
                axis.preferredHeight() + 170,
                summary(counts, states)));
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> top(Map<String, Map<String, Integer>> counts) {
        Map<String, Integer> totals = new TreeMap<>();
        counts.values().forEach(one -> one.forEach((state, n) -> totals.merge(state, n, Integer::sum)));
        return totals.keySet().stream()
                .sorted(Comparator.comparing((String state) -> -totals.get(state))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static void stack(XYPlot plot, List<String> states, Map<String, Map<String, Integer>> counts) {
        List<String> names = new ArrayList<>(states.stream().map(Labels::state).toList());
        names.add(OTHERS);
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        List<XYIntervalSeries> series = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            series.add(new XYIntervalSeries(names.get(i), false, true));
            renderer.setSeriesPaint(i, i == states.size() ? Palette.OTHER : Palette.category(i));
            renderer.setSeriesOutlinePaint(i, Color.WHITE);
        }
        int row = 0;
        for (Map<String, Integer> outlet : counts.values()) {
            stackRow(plot, states, series, outlet, row++);
        }
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        series.forEach(dataset::addSeries);
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
    }

    private static void stackRow(
            XYPlot plot, List<String> states, List<XYIntervalSeries> series, Map<String, Integer> outlet, int row) {
        int total = total(outlet);
        int before = 0;
        for (int i = 0; i < series.size(); i++) {
            int n = i < states.size() ? outlet.getOrDefault(states.get(i), 0) : total - before;
            double from = (double) before / total;
            double to = (double) (before + n) / total;
            before += n;
            if (n > 0) {
                series.get(i).add((from + to) / 2, from, to, row, row - HALF_BAR, row + HALF_BAR);
            }
            if (to - from >= LABEL_FROM) {
                Color ground = i == states.size() ? Palette.OTHER : Palette.category(i);
                IntervalPlots.text(
                        plot,
                        Math.round(100.0 * n / total) + " %",
                        (from + to) / 2,
                        row,
                        TextAnchor.CENTER,
                        ChartTheme.font(12),
                        ChartTheme.inkOn(ground));
            }
        }
    }

    private static String summary(Map<String, Map<String, Integer>> counts, List<String> states) {
        List<String> parts = new ArrayList<>();
        counts.forEach((outlet, own) -> parts.add(Labels.outlet(outlet) + ": "
                + String.join(
                        ", ",
                        states.stream()
                                .limit(3)
                                .map(state -> Labels.state(state) + " "
                                        + Labels.share((double) own.getOrDefault(state, 0) / total(own)))
                                .toList())));
        return Summaries.list(parts);
    }
}
