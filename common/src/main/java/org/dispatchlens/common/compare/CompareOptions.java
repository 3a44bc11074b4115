package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to compare.
 *
 * @param minimumN smallest denominator that gets an estimate, at least 1
 * @param asOf ISO 8601 instant that stands for now, or empty
 * @param sides the two opposed sides by story id; {@link StorySummary#ALL_STORIES} stands for the whole corpus
 */
public record CompareOptions(int minimumN, String asOf, Map<String, Sides> sides) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Default of {@code minimumN}. */
    public static final int DEFAULT_MINIMUM_N = 5;

    public static final String OK = "ok";
    public static final String NOT_ENOUGH = "not enough data";

    public CompareOptions {
        if (minimumN < 1) {
            throw new IllegalArgumentException("minimum n is at least 1, got " + minimumN);
        }
        sides = java.util.Collections.unmodifiableMap(new TreeMap<>(sides));
    }

    public static CompareOptions defaults() {
        return new CompareOptions(DEFAULT_MINIMUM_N, "", Map.of());
    }

    public CompareOptions withSides(Map<String, Sides> newSides) {
        return new CompareOptions(minimumN, asOf, newSides);
    }

    boolean enough(long denominator) {
        return denominator >= minimumN;
    }

    String status(long denominator) {
        return enough(denominator) ? OK : NOT_ENOUGH;
    }
}
