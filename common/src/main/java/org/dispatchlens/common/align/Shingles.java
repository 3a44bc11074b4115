package org.dispatchlens.common.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

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

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The text's words, lower-cased, without punctuation. */
    public static String[] words(String text) {
        return NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new);
    }

    /** The distinct shingles in ascending order. */
    public static long[] of(String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return new long[0];
        }
        int size = Math.min(WORDS, words.length);
        return LongStream.rangeClosed(0, words.length - size)
                .map(i -> hash(words, (int) i, size))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long hash(String[] words, int from, int size) {
        long hash = FNV_OFFSET;
        for (int w = from; w < from + size; w++) {
            for (int i = 0; i < words[w].length(); i++) {
                hash = (hash ^ words[w].charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        // The finaliser of SplitMix64 spreads the bits, so that any part of the hash may serve for bucketing.
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
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

    /** Whether the texts are the same but for case, punctuation and spacing. */
    public static boolean same(String a, String b) {
        return Arrays.equals(words(a), words(b));
    }
}
