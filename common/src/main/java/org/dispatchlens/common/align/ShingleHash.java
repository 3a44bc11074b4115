package org.dispatchlens.common.align;

import org.dispatchlens.common.stats.Seeds;

/**
 * Hashes of the last five words of a text on its way, {@link Shingles#WORDS}. The five hashes that a word is part of grow side
 * by side, which a processor does at once: FNV-1a (64 bit) of the characters, with a blank behind each word.
 */
final class ShingleHash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Of the last five words, or of all as long as there are fewer, then of the last four, and so on. */
    private long five = FNV_OFFSET;

    private long four = FNV_OFFSET;
    private long three = FNV_OFFSET;
    private long two = FNV_OFFSET;
    private long one = FNV_OFFSET;

    /** Takes the next word in and gives the hash of the last five, or of all as long as there are fewer. */
    long of(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            add(text[i]);
        }
        add(' ');
        long whole = five;
        five = four;
        four = three;
        three = two;
        two = one;
        one = FNV_OFFSET;
        return Seeds.spread(whole);
    }

    private void add(char c) {
        five = (five ^ c) * FNV_PRIME;
        four = (four ^ c) * FNV_PRIME;
        three = (three ^ c) * FNV_PRIME;
        two = (two ^ c) * FNV_PRIME;
        one = (one ^ c) * FNV_PRIME;
    }
}
