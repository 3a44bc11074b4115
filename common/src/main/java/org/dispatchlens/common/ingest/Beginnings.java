package org.dispatchlens.common.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which first two characters a text can have that a pattern matches from its beginning. Most lines are ruled out by that, and a
 * look into a table costs far less than a try of the pattern.
 *
 * <p>Two characters are ruled out when the pattern neither matches them nor came to their end before it gave up: then nothing
 * behind them can change the outcome ({@link Matcher#hitEnd}). Answers are found when first asked for; threads that
 * find the same one at a time write the same value.
 */
final class Beginnings {
    private static final int ASCII = 128;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;
    private final byte[] known = new byte[ASCII * ASCII];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** False when no text that begins as this one does is matched; true when one may be. */
    boolean mayBegin(String text) {
        if (text.length() < 2 || text.charAt(0) >= ASCII || text.charAt(1) >= ASCII) {
            return true;
        }
        int at = text.charAt(0) * ASCII + text.charAt(1);
        if (known[at] == 0) {
            known[at] = possible(text.substring(0, 2)) ? POSSIBLE : IMPOSSIBLE;
        }
        return known[at] == POSSIBLE;
    }

    private boolean possible(String two) {
        Matcher matcher = pattern.matcher(two);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
