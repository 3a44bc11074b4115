package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.dispatchlens.common.stats.ClusterInterval;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.RatioSums;

/**
 * What shares of one whole need for their intervals: sums over articles of each part, which only articles with the part
 * add to, and of the whole.
 */
final class PartSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<Key, RatioSums> wholes = new HashMap<>();
    private final HashMap<Key, RatioSums> parts = new HashMap<>();

    /**
     * Adds the rows of one article.
     *
     * @param counts its rows by part; parts of one whole add up to it
     */
    void addArticle(Key whole, Map<Key, Long> counts) {
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        if (rows > 0) {
            wholes.computeIfAbsent(whole, k -> new RatioSums()).add(0, rows);
            counts.forEach((part, n) ->
                    parts.computeIfAbsent(part, k -> new RatioSums()).add(n, rows));
        }
    }

    void merge(PartSums other) {
        mergeInto(wholes, other.wholes);
        mergeInto(parts, other.parts);
    }

    private static void mergeInto(HashMap<Key, RatioSums> sums, HashMap<Key, RatioSums> others) {
        others.forEach(
                (key, more) -> sums.computeIfAbsent(key, k -> new RatioSums()).merge(more));
    }

    /** The share of a part in its whole; {@link Estimate#NONE} without rows. */
    Estimate share(Key whole, Key part) {
        RatioSums all = wholes.getOrDefault(whole, new RatioSums());
        return ClusterInterval.share(parts.getOrDefault(part, new RatioSums()).within(all));
    }
}
