package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of files that break their paragraphs at a fixed width, as mail and old wire archives do.
 *
 * <p>A file counts as wrapped when at least half of its line ends fall inside a sentence: the line is 50 to 100 chars
 * long, does not end with sentence-final punctuation, and the next line follows at once and begins with a small letter
 * or digit. Then every line feed inside a block of lines becomes a space where the line before it is long enough to
 * have been broken by the width. Lengths do not change, so offsets stay valid.
 */
public final class HardWrap {
    private static final int MIN_WIDTH = 50;
    private static final int MAX_WIDTH = 100;
    private static final int MIN_BREAKS = 3;

    private HardWrap() {}

    /** The text with such line feeds replaced by spaces; every other text as it is. */
    public static String undo(String text) {
        List<int[]> breaks = breaks(text);
        long inside = breaks.stream().filter(b -> insideSentence(text, b)).count();
        if (inside < MIN_BREAKS || 2 * inside < breaks.size()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int[] b : breaks) {
            if (b[1] - b[0] >= MIN_WIDTH) {
                out.setCharAt(b[1], ' ');
            }
        }
        return out.toString();
    }

    /** Start and end of each line that another line follows without a blank line between them. */
    private static List<int[]> breaks(String text) {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            boolean blankBefore = text.substring(from, feed).isBlank();
            boolean followed = feed + 1 < text.length() && text.charAt(feed + 1) != '\n';
            if (!blankBefore && followed) {
                found.add(new int[] {from, feed});
            }
            from = feed + 1;
        }
        return found;
    }

    private static boolean insideSentence(String text, int[] line) {
        int width = line[1] - line[0];
        char next = text.charAt(line[1] + 1);
        boolean goesOn = Character.isLowerCase(next) || Character.isDigit(next);
        return width >= MIN_WIDTH
                && width <= MAX_WIDTH
                && goesOn
                && !Prose.endsSentence(text.substring(line[0], line[1]).strip());
    }
}
