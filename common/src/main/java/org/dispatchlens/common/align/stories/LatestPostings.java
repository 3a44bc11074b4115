package org.dispatchlens.common.align.stories;

import java.util.Arrays;

/**
 * The latest posting of each term in a {@link StoryWindow}: an open-addressed table, which is swept of terms that no article of
 * the window has any more.
 */
final class LatestPostings {
    /** Stands for no posting. */
    static final long NONE = -1;

    private static final int SLOTS = 1 << 13;

    private int[] terms = new int[SLOTS];
    private long[] postings = empty();
    private int used;

    private static long[] empty() {
        long[] postings = new long[SLOTS];
        Arrays.fill(postings, NONE);
        return postings;
    }

    /** Puts a posting in the place of the one before and gives that back, which may be older than the window, or {@link #NONE}. */
    long replace(int term, long posting) {
        int slot = slot(term);
        long before = postings[slot];
        if (before == NONE) {
            terms[slot] = term;
            used++;
        }
        postings[slot] = posting;
        return before;
    }

    /**
     * Sees to it that so many terms more fill no more than half of the table.
     *
     * @param oldest postings before this one are not needed any more
     */
    void makeRoom(int more, long oldest) {
        if (used + more <= SLOTS / 2) {
            return;
        }
        int[] oldTerms = terms;
        long[] old = postings;
        terms = new int[SLOTS];
        postings = empty();
        used = 0;
        for (int i = 0; i < SLOTS; i++) {
            if (old[i] >= oldest) {
                replace(oldTerms[i], old[i]);
            }
        }
    }

    /** Numbers of terms are hashes, so that their last bits serve as they are. */
    private int slot(int term) {
        int slot = term & (SLOTS - 1);
        while (postings[slot] != NONE && terms[slot] != term) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
