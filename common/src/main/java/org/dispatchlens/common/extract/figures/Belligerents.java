package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.Set;

/**
 * Two sides that fight each other, each by the state codes and actor ids that belong to it.
 *
 * @param armedGroup which of the two has no army but an armed group: {@code ONE}, {@code OTHER}, or empty where both or
 *     neither do
 */
public record Belligerents(Set<String> one, Set<String> other, String armedGroup) {
    static final String ONE = "ONE";
    static final String OTHER = "OTHER";

    public Belligerents {
        one = Set.copyOf(one);
        other = Set.copyOf(other);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException("on both sides: " + shared);
        }
    }

    /** Two sides of which neither is an armed group. */
    public static Belligerents of(Set<String> one, Set<String> other) {
        return new Belligerents(one, other, "");
    }

    /** {@code ONE}, {@code OTHER}, or empty for whoever fights on neither side. */
    String sideOf(String state) {
        return one.contains(state) ? ONE : other.contains(state) ? OTHER : "";
    }

    /** Their opponents; empty for empty. */
    static String against(String side) {
        return side.equals(ONE) ? OTHER : side.equals(OTHER) ? ONE : "";
    }
}
