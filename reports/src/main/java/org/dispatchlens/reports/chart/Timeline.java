package org.dispatchlens.reports.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.ArticleIds;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Scan;

/**
 * What each outlet published when, counted by day, week, month, quarter or year.
 *
 * @param undated articles without a date known to the day
 * @param buckets counts by outlet and first day of the bucket
 */
record Timeline(TimeBuckets unit, int undated, NavigableMap<String, NavigableMap<LocalDate, Bucket>> buckets) {
    /** Articles of one outlet in one bucket, with their actor mentions and blame rows. */
    record Bucket(int articles, int mentions, int blames) {
        Bucket add(Bucket other) {
            return new Bucket(articles + other.articles, mentions + other.mentions, blames + other.blames);
        }
    }

    /** Empty where no article has a date. */
    static Optional<Timeline> of(ReportData data) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        int undated = 0;
        for (TableRow article : Scan.of(data.rows(EvidenceTables.ARTICLES), List.of("published_at", "outlet"))) {
            Optional<LocalDate> date = TimeBuckets.date(article.text("published_at"));
            if (date.isPresent()) {
                first = date.get().isBefore(first) ? date.get() : first;
                last = date.get().isAfter(last) ? date.get() : last;
            } else {
                undated++;
            }
        }
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        TimeBuckets unit = TimeBuckets.between(first, last);
        return Optional.of(new Timeline(unit, undated, count(data, unit)));
    }

    private static NavigableMap<String, NavigableMap<LocalDate, Bucket>> count(ReportData data, TimeBuckets unit) {
        ArticleIds ids = ArticleIds.of(data);
        int[] mentions = byArticle(data, ids, EvidenceTables.MENTIONS);
        int[] blames = byArticle(data, ids, EvidenceTables.BLAMES);
        int place = 0;
        NavigableMap<String, NavigableMap<LocalDate, Bucket>> buckets = new TreeMap<>();
        for (TableRow article : Scan.of(data.rows(EvidenceTables.ARTICLES), List.of("published_at", "outlet"))) {
            Bucket own = new Bucket(1, mentions[place], blames[place]);
            place++;
            TimeBuckets.date(article.text("published_at")).map(unit::start).ifPresent(start -> buckets.computeIfAbsent(
                            article.text("outlet"), key -> new TreeMap<>())
                    .merge(start, own, Bucket::add));
        }
        return buckets;
    }

    /** Rows of a table by the place of their article. */
    private static int[] byArticle(ReportData data, ArticleIds ids, TableSpec spec) {
        int[] counts = new int[ids.size()];
        for (TableRow row : Scan.of(data.rows(spec), List.of("article_id"))) {
            int place = ids.place(row.text("article_id"));
            if (place >= 0) {
                counts[place]++;
            }
        }
        return counts;
    }

    /** All that an outlet published. */
    Bucket total(String outlet) {
        return buckets.get(outlet).values().stream().reduce(new Bucket(0, 0, 0), Bucket::add);
    }

    LocalDate first() {
        return Collections.min(
                buckets.values().stream().map(NavigableMap::firstKey).toList());
    }

    LocalDate last() {
        return Collections.max(
                buckets.values().stream().map(NavigableMap::lastKey).toList());
    }
}
