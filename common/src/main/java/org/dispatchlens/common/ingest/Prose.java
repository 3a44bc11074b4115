package org.dispatchlens.common.ingest;

import java.util.regex.Pattern;

/** Tells article paragraphs from headlines, labels and captions by their form. */
final class Prose {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’'»)\\]]*$");
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?][\"”’')]* [\"“‘(]?\\p{Lu}");
    private static final int MIN_WORDS = 8;
    private static final int HEADLINE_WORDS = 25;

    private Prose() {}

    /** Whether the line ends with sentence-final punctuation, closing quotation marks and brackets aside. */
    static boolean endsSentence(String line) {
        int tail = Math.max(0, line.length() - 8);
        return SENTENCE_END.matcher(line.substring(tail)).find();
    }

    /** A paragraph of running text: a sentence of eight words or more, two sentences, or too long for a headline. */
    static boolean isParagraph(String line) {
        int words = words(line, HEADLINE_WORDS);
        return words > HEADLINE_WORDS
                || (words >= MIN_WORDS && endsSentence(line))
                || TWO_SENTENCES.matcher(line).find();
    }

    /** A line that may be a headline: short, and not closed like a statement. */
    static boolean headlineLike(String line) {
        return hasAtMost(line, HEADLINE_WORDS) && (!endsSentence(line) || line.endsWith("?"));
    }

    /** Number of stretches between blanks. */
    static int words(String line) {
        return words(line, Integer.MAX_VALUE);
    }

    /** Whether the line has no more stretches between blanks than that; of a long line only the beginning is read. */
    static boolean hasAtMost(String line, int words) {
        return words(line, words) <= words;
    }

    /** Counted until there are more than {@code enough}. */
    private static int words(String line, int enough) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length() && words <= enough; i++) {
            boolean blank = Character.isWhitespace(line.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
