package org.dispatchlens.common.extract.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dictionary forms of words of which nothing but the spelling is known. Verb and noun of one spelling fall together
 * ({@code fighting}, {@code to fight}), which is what counting words wants; a tagger would cost more than all the rest of a
 * comparison.
 */
public final class WordForms {
    private static final Set<String> UNCHANGED = Lemmas.unchanged();
    private static final int SHORTEST_STEM = 3;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private WordForms() {}

    /** The lemma of a word in lower case: {@code attacked}, {@code attacks} and {@code attacking} give {@code attack}. */
    public static String lemma(String lower) {
        if (UNCHANGED.contains(lower)) {
            return lower;
        }
        return Lemmas.irregular(lower).orElseGet(() -> regular(lower));
    }

    private static String regular(String lower) {
        if (lower.endsWith("ing") && isStem(lower, 3)) {
            return Lemmas.of(lower, "VBG");
        }
        if (lower.endsWith("ed") && isStem(lower, 2)) {
            return Lemmas.of(lower, "VBD");
        }
        return lower.endsWith("is") || lower.length() <= SHORTEST_STEM ? lower : Lemmas.of(lower, "NNS");
    }

    private static boolean isStem(String lower, int ending) {
        int length = lower.length() - ending;
        return length >= SHORTEST_STEM
                && VOWEL.matcher(lower.substring(0, length)).find();
    }
}
