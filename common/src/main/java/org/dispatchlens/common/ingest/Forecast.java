package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of a line that a pattern cannot match it, at a small part of the cost of trying. Two signs are looked at: an
 * alternative of the pattern that begins with {@code (?=.*word)} needs the word in the line, and each other one needs a line
 * that begins as it does.
 *
 * <p>Two first characters are ruled out when the pattern neither matches them nor came to their end before it gave up: then
 * nothing behind them can change the outcome ({@link Matcher#hitEnd}).
 */
final class Forecast {
    private static final Pattern GUARD =
            Pattern.compile("(?:\\(\\?-i\\))?\\(\\?=\\.\\*((?:[^\\\\()\\[\\].*+?{}|^$]|\\\\[^a-zA-Z0-9])+)\\).*");

    private final List<Pattern> openings;
    private final List<String> words;

    private Forecast(List<Pattern> openings, List<String> words) {
        this.openings = openings;
        this.words = words;
    }

    static Forecast of(Pattern pattern) {
        List<Pattern> openings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String alternative : Alternatives.of(pattern.pattern())) {
            Optional<String> word = word(alternative);
            word.ifPresentOrElse(words::add, () -> openings.add(Pattern.compile(alternative, pattern.flags())));
        }
        return new Forecast(openings, words);
    }

    /** What a line must hold to be matched by an alternative; empty where that does not say it. */
    private static Optional<String> word(String alternative) {
        Matcher guard = GUARD.matcher(alternative);
        return guard.matches() ? Optional.of(folded(guard.group(1).replace("\\", ""))) : Optional.empty();
    }

    /** False when no line that begins with the two characters is matched, unless it holds one of the words. */
    boolean mayBegin(String two) {
        return openings.stream().anyMatch(opening -> {
            Matcher matcher = opening.matcher(two);
            return matcher.lookingAt() || matcher.hitEnd();
        });
    }

    /** Whether there are words of which a line must hold one. */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /** @param folded a line as {@link #folded} gives it */
    boolean mayHold(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The text without the difference of capital and small letters, in the sense of {@link String#equalsIgnoreCase}. */
    static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 'a' - 'A');
            } else if (c >= 0x80) {
                chars[i] = Character.toLowerCase(Character.toUpperCase(c));
            }
        }
        return new String(chars);
    }
}
