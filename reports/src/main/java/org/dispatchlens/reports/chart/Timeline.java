package org.dispatchlens.reports.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.ReportData;

/**
 * What each outlet published when, counted by day, week or month.
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
        for (TableRow article : data.rows(EvidenceTables.ARTICLES)) {
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
        Map<String, Integer> mentions = byArticle(data, EvidenceTables.MENTIONS);
        Map<String, Integer> blames = byArticle(data, EvidenceTables.BLAMES);
        NavigableMap<String, NavigableMap<LocalDate, Bucket>> buckets = new TreeMap<>();
        for (TableRow article : data.rows(EvidenceTables.ARTICLES)) {
            String id = article.text("article_id");
            Bucket own = new Bucket(1, mentions.getOrDefault(id, 0), blames.getOrDefault(id, 0));
            TimeBuckets.date(article.text("published_at")).map(unit::start).ifPresent(start -> buckets.computeIfAbsent(
                            article.text("outlet"), key -> new TreeMap<>())
                    .merge(start, own, Bucket::add));
        }
        return buckets;
    }

    private static Map<String, Integer> byArticle(ReportData data, TableSpec spec) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TableRow row : data.rows(spec)) {
            counts.merge(row.text("article_id"), 1, Integer::sum);
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
