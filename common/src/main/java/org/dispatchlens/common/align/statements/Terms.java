package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.align.Shingles;

/**
 * The content words of a text without their endings.
 *
 * <p>An ending is cut only where four letters stay, and nothing is put in its place, so that {@code accused} and {@code
 * accusing} meet. The stem need not be a word.
 */
final class Terms {
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "ly");
    private static final int SHORTEST_STEM = 4;

    private Terms() {}

    /** The distinct stems in alphabetical order. */
    static List<String> of(String text, Set<String> stopWords) {
        List<String> stems = new ArrayList<>();
        for (String word : Shingles.words(text)) {
            if (!stopWords.contains(word)) {
                stems.add(stem(word));
            }
        }
        Collections.sort(stems);
        List<String> terms = new ArrayList<>(stems.size());
        for (String stem : stems) {
            if (terms.isEmpty() || !stem.equals(terms.get(terms.size() - 1))) {
                terms.add(stem);
            }
        }
        return terms;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
