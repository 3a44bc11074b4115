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

    /** Key and day in one number, which sorts as both do. Days reach from the year -9999 to 9999, which an int holds. */
    public long number() {
        int inRange = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day));
        return (long) key << Integer.SIZE | Integer.toUnsignedLong(inRange ^ Integer.MIN_VALUE);
    }

    /** The key in a {@link #number}. */
    public static int keyOf(long number) {
        return (int) (number >> Integer.SIZE);
    }

    @Override
    public int compareTo(StoryPlace other) {
        return ORDER.compare(this, other);
    }
}
