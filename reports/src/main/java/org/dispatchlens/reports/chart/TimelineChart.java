package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.XYPlot;

/** When each outlet published, and how much blame it carried then. */
record TimelineChart() implements ReportChart {
    private static final double LEAST_RADIUS = 4;
    private static final double MOST_RADIUS = 13;

    /** Articles and blame rows of one outlet in one bucket of time. */
    private record Bucket(LocalDate start, int articles, int blames) {
        Bucket add(Bucket other) {
            return new Bucket(start, articles + other.articles, blames + other.blames);
        }
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Blame over time";
    }

    @Override
    public String caption() {
        return "Discs: blame rows by publication date in UTC, the area in proportion to their number; small hollow dots:"
                + " articles without blame.";
    }

    @Override
    public String emptyReason() {
        return "No article has a known publication date; a manifest with a published column gives them.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> articles = data.rows(EvidenceTables.ARTICLES);
        TreeSet<LocalDate> dates = articles.stream()
                .flatMap(row -> TimeBuckets.date(row.text("published_at")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        TimeBuckets unit = TimeBuckets.between(dates.first(), dates.last());
        Map<String, TreeMap<LocalDate, Bucket>> buckets = buckets(data, unit);
        RowAxis axis = new RowAxis(
                buckets.entrySet().stream().map(TimelineChart::label).toList(), 270, 0);
        DayAxis days = new DayAxis(unit.start(dates.first()), unit.start(dates.last()));
        XYPlot plot = IntervalPlots.plot(axis, days, series(data, buckets));
        return Optional.of(new Drawing(
                ChartTheme.chart(title(), subtitle(articles, unit), plot, false),
                ChartTheme.WIDTH,
                axis.preferredHeight() + 140,
                summary(buckets)));
    }

    private String subtitle(List<TableRow> articles, TimeBuckets unit) {
        long undated = articles.stream()
                .filter(row -> TimeBuckets.date(row.text("published_at")).isEmpty())
                .count();
        return caption() + " One disc for each " + unit.word() + ". n = "
                + Labels.count(articles.size() - undated, "dated article", "dated articles")
                + (undated == 0
                        ? "."
                        : "; " + Labels.count(undated, "article has", "articles have") + " no known date.");
    }

    private static Map<String, TreeMap<LocalDate, Bucket>> buckets(ReportData data, TimeBuckets unit) {
        Map<String, Integer> blames = new TreeMap<>();
        data.rows(EvidenceTables.BLAMES).forEach(row -> blames.merge(row.text("article_id"), 1, Integer::sum));
        Map<String, TreeMap<LocalDate, Bucket>> buckets = new TreeMap<>();
        for (TableRow article : data.rows(EvidenceTables.ARTICLES)) {
            TimeBuckets.date(article.text("published_at")).map(unit::start).ifPresent(start -> buckets.computeIfAbsent(
                            article.text("outlet"), key -> new TreeMap<>())
                    .merge(
                            start,
                            new Bucket(start, 1, blames.getOrDefault(article.text("article_id"), 0)),
                            Bucket::add));
        }
        return buckets;
    }

    private static RowLabel label(Map.Entry<String, TreeMap<LocalDate, Bucket>> entry) {
        return RowLabel.of(
                Labels.outlet(entry.getKey()),
                "n = " + Labels.count(blames(entry.getValue()), "blame row", "blame rows") + ", "
                        + Labels.count(articles(entry.getValue()), "article", "articles"));
    }

    private static int blames(Map<LocalDate, Bucket> buckets) {
        return buckets.values().stream().mapToInt(Bucket::blames).sum();
    }

    private static int articles(Map<LocalDate, Bucket> buckets) {
        return buckets.values().stream().mapToInt(Bucket::articles).sum();
    }

    /** One series for each bucket: its disc has its own size and the outlet's colour. */
    private static List<PointSeries> series(ReportData data, Map<String, TreeMap<LocalDate, Bucket>> buckets) {
        Map<String, Color> colours = Palette.outlets(data.outlets());
        int most = Collections.max(buckets.values().stream()
                .flatMap(one -> one.values().stream().map(Bucket::blames))
                .toList());
        List<PointSeries> series = new ArrayList<>();
        int row = 0;
        for (Map.Entry<String, TreeMap<LocalDate, Bucket>> outlet : buckets.entrySet()) {
            Color colour = colours.getOrDefault(outlet.getKey(), Palette.OTHER);
            for (Bucket bucket : outlet.getValue().values()) {
                PointSeries.Point point =
                        new PointSeries.Point(row, 0, TimeBuckets.millis(bucket.start()), Double.NaN, Double.NaN);
                series.add(new PointSeries(
                        outlet.getKey() + " " + bucket.start(),
                        bucket.blames() == 0 ? Palette.MUTED : colour,
                        disc(bucket.blames(), most),
                        bucket.blames() > 0,
                        List.of(point)));
            }
            row++;
        }
        return series;
    }

    private static Shape disc(int blames, int most) {
        double radius = blames == 0
                ? LEAST_RADIUS
                : Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt((double) blames / Math.max(4, most)));
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static String summary(Map<String, TreeMap<LocalDate, Bucket>> buckets) {
        List<String> parts = new ArrayList<>();
        buckets.forEach((outlet, own) -> parts.add(Labels.outlet(outlet) + ": "
                + Labels.count(blames(own), "blame row", "blame rows") + " from " + own.firstKey() + " to "
                + own.lastKey()));
        return Summaries.list(parts);
    }
}
