package org.dispatchlens.common.compare;

import java.io.Serializable;

/**
 * The two opposed sides of a story.
 *
 * @param a alpha-3 code or body id of the first side, or empty
 * @param b the same of the second
 * @param evidence what chose them, in words
 */
public record Sides(String a, String b, String evidence) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No two sides stand out. */
    public static final Sides NONE = new Sides("", "", "");

    /** As a user's case file names them. */
    public static Sides given(String a, String b) {
        return new Sides(a, b, "given by the user");
    }

    public boolean known() {
        return !a.isEmpty() && !b.isEmpty();
    }
}
