package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a short text in a table cell, for looking up words and phrases in it. */
public final class CellWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019\u2011-][\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    private CellWords() {}

    /** Words in lower case; inner hyphens and apostrophes join, the ending of a possessor is no part of its word. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(POSSESSIVE.matcher(word.group()).replaceFirst(""));
        }
        return words;
    }

    /** All stretches of 1 to {@code longest} words, with blanks between them, in text order. */
    public static List<String> phrases(String text, int longest) {
        List<String> words = of(text);
        List<String> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
                phrases.add(String.join(" ", words.subList(from, to)));
            }
        }
        return phrases;
    }
}
