package org.dispatchlens.common.align;

import java.util.Arrays;

/**
 * The set of word 5-grams of a text, as 64-bit hashes, and the Jaccard similarity of two such sets.
 *
 * <p>A word is a stretch of letters or digits, lower-cased; punctuation and spacing do not count. A text of fewer than
 * five words has one shingle with all of them; a text without words has none. Source: A. Z. Broder, "On the resemblance
 * and containment of documents", SEQUENCES 1997. Two different 5-grams share a hash with probability 2⁻⁶⁴, so for
 * articles the similarity is exact in practice.
 */
public final class Shingles {
    /** Words in a shingle. */
    public static final int WORDS = 5;

    private static final int ASCII = 128;

    /** The kinds of characters that Unicode counts as numbers. */
    private static final int NUMBERS =
            (1 << Character.DECIMAL_DIGIT_NUMBER) | (1 << Character.LETTER_NUMBER) | (1 << Character.OTHER_NUMBER);

    private Shingles() {}

    /** The text's words, lower-cased, without punctuation. */
    public static String[] words(String text) {
        char[] lower = LowerCase.of(text);
        int[] bounds = bounds(lower);
        String[] words = new String[bounds.length / 2];
        for (int i = 0; i < words.length; i++) {
            words[i] = new String(lower, bounds[2 * i], bounds[2 * i + 1] - bounds[2 * i]);
        }
        return words;
    }

    /** The distinct shingles in ascending order. */
    public static long[] of(String text) {
        char[] lower = LowerCase.of(text);
        int[] bounds = bounds(lower);
        int words = bounds.length / 2;
        if (words == 0) {
            return new long[0];
        }
        long[] hashes = new long[Math.max(1, words - WORDS + 1)];
        ShingleHash hash = new ShingleHash();
        for (int w = 0; w < words; w++) {
            // A text with too few words for a shingle has one with those that it has.
            hashes[Math.max(0, w - WORDS + 1)] = hash.of(lower, bounds[2 * w], bounds[2 * w + 1]);
        }
        Arrays.sort(hashes);
        return distinct(hashes);
    }

    private static long[] distinct(long[] sorted) {
        int n = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }

    /** Start and end of each word, one after the other. */
    private static int[] bounds(char[] text) {
        int[] bounds = new int[text.length + 2];
        int n = 0;
        boolean inside = false;
        int step;
        for (int i = 0; i < text.length; i += step) {
            int c = text[i] < ASCII ? text[i] : Character.codePointAt(text, i);
            step = Character.charCount(c);
            if (inWord(c) != inside) {
                bounds[n++] = i;
                inside = !inside;
            }
        }
        if (inside) {
            bounds[n++] = text.length;
        }
        return Arrays.copyOf(bounds, n);
    }

    private static boolean inWord(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || ((NUMBERS >> Character.getType(c)) & 1) != 0;
    }

    /** |A ∩ B| / |A ∪ B| of two ascending sets, in [0,1]; 0 when both are empty, since nothing is shared. */
    public static double jaccard(long[] a, long[] b) {
        long shared = shared(a, b);
        long union = a.length + b.length - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    private static long shared(long[] a, long[] b) {
        long shared = 0;
        int j = 0;
        for (long value : a) {
            while (j < b.length && b[j] < value) {
                j++;
            }
            if (j < b.length && b[j] == value) {
                shared++;
            }
        }
        return shared;
    }
}
