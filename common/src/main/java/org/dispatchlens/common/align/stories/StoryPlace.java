package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where an article stands among those with one of its keys: by date, articles without one last, then by id. Sorted by places,
 * an archive has articles that may be linked close to each other.
 *
 * @param key number of the key term
 * @param day days since 1970-01-01, or the largest number
 */
public record StoryPlace(int key, long day, String articleId) implements Comparable<StoryPlace>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<StoryPlace> ORDER = Comparator.comparingInt(StoryPlace::key)
            .thenComparingLong(StoryPlace::day)
            .thenComparing(StoryPlace::articleId);

    /** The places of an article, one for each of its keys. */
    public static List<StoryPlace> of(StoryVector vector) {
        return Arrays.stream(vector.keys())
                .mapToObj(key -> new StoryPlace(key, vector.order(), vector.articleId()))
                .toList();
    }

    @Override
    public int compareTo(StoryPlace other) {
        return ORDER.compare(this, other);
    }
}
