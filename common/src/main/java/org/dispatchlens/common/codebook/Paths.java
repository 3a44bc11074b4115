package org.dispatchlens.common.codebook;

import java.util.ArrayList;
import java.util.List;

/** Places inside a codebook file: keys from the top, {@code verbs, accuse}. */
final class Paths {
    private Paths() {}

    /** The path one step down. */
    static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** The path below a key. */
    static List<String> under(String top, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(0, top);
        return List.copyOf(longer);
    }

    /** As messages and tables write it: {@code qualifiers.before.nearly}. */
    static String text(List<String> path) {
        return String.join(".", path);
    }
}
