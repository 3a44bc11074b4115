package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.XYPlot;

/** When each outlet published, how often it named actors then, and how much blame it carried. */
record TimelineChart() implements ReportChart {
    private static final double LEAST_RADIUS = 3;
    private static final double MOST_RADIUS = 12;
    private static final int LEAST_MOST = 4;
    private static final int LABELS = 300;
    private static final int TICKS = 4;

    /** Opacity of discs, so that those of neighbouring days can be told apart. */
    private static final int OPACITY = 190;

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Mentions and blame over time";
    }

    @Override
    public String caption() {
        return "Discs: actor mentions and blame rows by publication date in UTC, the area in proportion to their number"
                + " within a panel; small hollow dots: articles without any.";
    }

    @Override
    public String emptyReason() {
        return "No article has a known publication date; a manifest with a published column gives them.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        return Timeline.of(data).map(timeline -> draw(data, timeline));
    }

    private Drawing draw(ReportData data, Timeline timeline) {
        Map<String, Integer> n = new TreeMap<>();
        timeline.buckets()
                .keySet()
                .forEach(outlet -> n.put(outlet, timeline.total(outlet).articles()));
        ShownOutlets shown = ShownOutlets.of(n, "dated articles");
        List<String> outlets = List.copyOf(shown.outlets());
        RowAxis axis = new RowAxis(
                outlets.stream().map(outlet -> label(timeline, outlet)).toList(), LABELS, PanelPlots.HEADROOM);
        Map<String, OutletStyle> styles = OutletStyle.of(data);
        List<Panel> panels = List.of(
                panel("Actor mentions", timeline, outlets, styles, Timeline.Bucket::mentions),
                panel("Blame rows", timeline, outlets, styles, Timeline.Bucket::blames));
        XYPlot plot = PanelPlots.plot(axis, ChartTheme.WIDTH, panels);
        int articles = n.values().stream().mapToInt(Integer::intValue).sum();
        return Drawing.fit(
                ChartTheme.chart(title(), subtitle(timeline, articles) + shown.note(), plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + ChartTheme.TICKS,
                summary(timeline, outlets));
    }

    private String subtitle(Timeline timeline, int dated) {
        int undated = timeline.undated();
        return caption() + " One disc for each " + timeline.unit().word() + ". n = "
                + Labels.count(dated, "dated article", "dated articles")
                + (undated == 0
                        ? "."
                        : "; " + Labels.count(undated, "article has", "articles have") + " no known date.");
    }

    private static RowLabel label(Timeline timeline, String outlet) {
        Timeline.Bucket total = timeline.total(outlet);
        return RowLabel.of(
                Labels.outlet(outlet),
                "n = " + Labels.count(total.mentions(), "mention", "mentions") + ", " + Labels.count(total.blames())
                        + " blame rows, " + Labels.count(total.articles(), "article", "articles"));
    }

    /** One series for each bucket: its disc has its own size and the outlet's colour. */
    private static Panel panel(
            String title,
            Timeline timeline,
            List<String> outlets,
            Map<String, OutletStyle> styles,
            ToIntFunction<Timeline.Bucket> count) {
        int most = outlets.stream()
                .flatMap(outlet -> timeline.buckets().get(outlet).values().stream())
                .mapToInt(count)
                .max()
                .orElse(0);
        List<PointSeries> series = new ArrayList<>();
        for (int row = 0; row < outlets.size(); row++) {
            String outlet = outlets.get(row);
            Color hue = styles.getOrDefault(outlet, OutletStyle.OTHER).colour();
            Color colour = new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), OPACITY);
            for (Map.Entry<LocalDate, Timeline.Bucket> bucket :
                    timeline.buckets().get(outlet).entrySet()) {
                int n = count.applyAsInt(bucket.getValue());
                double at = TimeBuckets.millis(bucket.getKey());
                series.add(new PointSeries(
                        outlet + " " + bucket.getKey(),
                        n == 0 ? ChartTheme.MUTED : colour,
                        disc(n, most),
                        n > 0,
                        List.of(new PointSeries.Point(row, 0, at, Double.NaN, Double.NaN))));
            }
        }
        return new Panel(title, new DayAxis(timeline.first(), timeline.last(), TICKS), series, List.of());
    }

    private static Shape disc(int n, int most) {
        double radius = n == 0
                ? LEAST_RADIUS
                : Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt((double) n / Math.max(LEAST_MOST, most)));
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static String summary(Timeline timeline, List<String> outlets) {
        return Summaries.list(outlets.stream()
                .map(outlet -> Labels.outlet(outlet) + ": "
                        + Labels.count(timeline.total(outlet).mentions(), "mention", "mentions") + " and "
                        + Labels.count(timeline.total(outlet).blames(), "blame row", "blame rows") + " from "
                        + timeline.buckets().get(outlet).firstKey() + " to "
                        + timeline.buckets().get(outlet).lastKey())
                .toList());
    }
}
