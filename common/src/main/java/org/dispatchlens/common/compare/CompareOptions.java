package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How to compare.
 *
 * @param minimumN smallest denominator that gets an estimate, at least 1
 * @param asOf ISO 8601 instant that stands for now, or empty
 * @param sides the two opposed sides by story id; {@link StorySummary#ALL_STORIES} stands for the whole corpus
 * @param shared stories that get rows of their own: those that at least two outlets carry
 * @param story whose rows are asked for; {@link StorySummary#ALL_STORIES} for the whole corpus
 */
public record CompareOptions(int minimumN, String asOf, Map<String, Sides> sides, Set<String> shared, String story)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Default of {@code minimumN}. */
    public static final int DEFAULT_MINIMUM_N = 5;

    public static final String OK = "ok";
    public static final String NOT_ENOUGH = "not enough data";

    public CompareOptions {
        if (minimumN < 1) {
            throw new IllegalArgumentException("minimum n is at least 1, got " + minimumN);
        }
        sides = Collections.unmodifiableMap(new TreeMap<>(sides));
        shared = Collections.unmodifiableSet(new TreeSet<>(shared));
    }

    /** Without rows per story. */
    public CompareOptions(int minimumN, String asOf, Map<String, Sides> sides) {
        this(minimumN, asOf, sides, Set.of(), StorySummary.ALL_STORIES);
    }

    public static CompareOptions defaults() {
        return new CompareOptions(DEFAULT_MINIMUM_N, "", Map.of());
    }

    public CompareOptions withSides(Map<String, Sides> newSides) {
        return new CompareOptions(minimumN, asOf, newSides, shared, story);
    }

    /** The same with rows of their own for these stories. */
    public CompareOptions withShared(Set<String> stories) {
        return new CompareOptions(minimumN, asOf, sides, stories, story);
    }

    /** The same for the rows of one story. */
    CompareOptions within(String storyId) {
        return new CompareOptions(minimumN, asOf, sides, shared, storyId);
    }

    boolean enough(long denominator) {
        return denominator >= minimumN;
    }

    String status(long denominator) {
        return enough(denominator) ? OK : NOT_ENOUGH;
    }
}
