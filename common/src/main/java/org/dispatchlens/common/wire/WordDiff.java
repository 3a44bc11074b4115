package org.dispatchlens.common.wire;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.wire.WireText.Word;

/**
 * What differs between two wordings of a sentence: the stretches outside a longest common subsequence of words. Sentences
 * have at most 1,500 chars, so the quadratic table stays small.
 */
final class WordDiff {
    private WordDiff() {}

    /**
     * A stretch of words that was replaced by another; one of both may be empty.
     *
     * @param from first word in the lead's sentence
     * @param to word after the last (exclusive)
     * @param copyFrom the same in the copy's
     */
    record Hunk(int from, int to, int copyFrom, int copyTo) {
        List<Word> before(List<Word> lead) {
            return lead.subList(from, to);
        }

        List<Word> after(List<Word> copy) {
            return copy.subList(copyFrom, copyTo);
        }
    }

    /** The hunks in text order. */
    static List<Hunk> hunks(List<Word> lead, List<Word> copy) {
        int[][] longest = longest(lead, copy);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        int from = 0;
        int copyFrom = 0;
        while (i < lead.size() && j < copy.size()) {
            if (lead.get(i).equals(copy.get(j))) {
                add(hunks, from, i, copyFrom, j);
                i++;
                j++;
                from = i;
                copyFrom = j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(hunks, from, lead.size(), copyFrom, copy.size());
        return hunks;
    }

    private static void add(List<Hunk> hunks, int from, int to, int copyFrom, int copyTo) {
        if (from < to || copyFrom < copyTo) {
            hunks.add(new Hunk(from, to, copyFrom, copyTo));
        }
    }

    /** Length of the longest common subsequence of the words from i and from j on. */
    private static int[][] longest(List<Word> lead, List<Word> copy) {
        int[][] longest = new int[lead.size() + 1][copy.size() + 1];
        for (int i = lead.size() - 1; i >= 0; i--) {
            for (int j = copy.size() - 1; j >= 0; j--) {
                longest[i][j] = lead.get(i).equals(copy.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
