package org.dispatchlens.common.compare;

import java.io.Serializable;
import org.dispatchlens.common.tables.ComparisonTables;

/**
 * How to compare the articles of one scope: the whole corpus, or one story.
 *
 * @param minimumN smallest denominator that gets an estimate, at least 1
 * @param sides the two opposed sides of the scope, or {@link Sides#NONE}
 * @param story id of the story whose rows are asked for; {@link ComparisonTables#ALL_STORIES} for the whole corpus
 */
public record CompareOptions(int minimumN, Sides sides, String story) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Default of {@code minimumN}. */
    public static final int DEFAULT_MINIMUM_N = 5;

    public static final String OK = "ok";
    public static final String NOT_ENOUGH = "not enough data";

    public CompareOptions {
        if (minimumN < 1) {
            throw new IllegalArgumentException("minimum n is at least 1, got " + minimumN);
        }
    }

    /** Of the whole corpus. */
    public CompareOptions(int minimumN, Sides sides) {
        this(minimumN, sides, ComparisonTables.ALL_STORIES);
    }

    public static CompareOptions defaults() {
        return new CompareOptions(DEFAULT_MINIMUM_N, Sides.NONE);
    }

    /** The same for the rows of one story. */
    CompareOptions within(String storyId, Sides ofStory) {
        return new CompareOptions(minimumN, ofStory, storyId);
    }

    boolean enough(long denominator) {
        return denominator >= minimumN;
    }

    String status(long denominator) {
        return enough(denominator) ? OK : NOT_ENOUGH;
    }
}
