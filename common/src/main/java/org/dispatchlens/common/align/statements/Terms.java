package org.dispatchlens.common.align.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    static Set<String> of(String text, Set<String> stopWords) {
        Set<String> terms = new TreeSet<>();
        Arrays.stream(Shingles.words(text))
                .filter(word -> !stopWords.contains(word))
                .map(Terms::stem)
                .forEach(terms::add);
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
