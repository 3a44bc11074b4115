package org.dispatchlens.common.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.wire.WireText.Word;

/** How far two sentences have the same words, in whatever order. */
final class WordOverlap {
    /** Least Dice similarity of two wordings of one sentence. */
    static final double SIMILAR = 0.5;

    /** A sentence of so many words that stands almost whole in another was shortened or extended. */
    private static final int LONG_ENOUGH = 8;

    private static final double CONTAINED = 0.8;

    private WordOverlap() {}

    /** Words that both have, as often as both have them. */
    static int shared(List<Word> a, List<Word> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word.lower(), 1, Integer::sum));
        int shared = 0;
        for (Word word : b) {
            int left = counts.getOrDefault(word.lower(), 0);
            if (left > 0) {
                counts.put(word.lower(), left - 1);
                shared++;
            }
        }
        return shared;
    }

    /** 2 |A ∩ B| / (|A| + |B|) of the words (L. R. Dice, 1945), in [0,1]; 0 for two sentences without words. */
    static double dice(List<Word> a, List<Word> b) {
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * shared(a, b) / all;
    }

    /** Whether they may be wordings of one sentence. */
    static boolean similar(List<Word> a, List<Word> b) {
        int shared = shared(a, b);
        int shorter = Math.min(a.size(), b.size());
        return 2.0 * shared >= SIMILAR * (a.size() + b.size())
                || (shorter >= LONG_ENOUGH && shared >= CONTAINED * shorter);
    }
}
