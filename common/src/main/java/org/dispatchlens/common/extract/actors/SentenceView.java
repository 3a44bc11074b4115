package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * One sentence with the phrases found in it.
 *
 * @param quoted units that stand inside quotation marks
 * @param covered units that belong to a phrase
 */
record SentenceView(List<Unit> units, List<Candidate> phrases, BitSet quoted, BitSet covered) {
    SentenceView(List<Unit> units, List<Candidate> phrases, BitSet quoted) {
        this(units, phrases, quoted, covered(phrases));
    }

    private static BitSet covered(List<Candidate> phrases) {
        BitSet covered = new BitSet();
        phrases.forEach(c -> covered.set(c.from(), c.to()));
        return covered;
    }

    String key(int at) {
        return at >= 0 && at < units.size() ? units.get(at).key() : "";
    }

    boolean isCovered(int at) {
        return covered.get(at);
    }

    /** Whether the word stands before {@code end} outside all phrases. */
    boolean hasUncovered(String key, int end) {
        for (int i = 0; i < end; i++) {
            if (!isCovered(i) && units.get(i).key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The same sentence with more phrases, in text order; they replace what they overlap. */
    SentenceView with(List<Candidate> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Candidate> all = new ArrayList<>(phrases);
        all.removeIf(p -> more.stream().anyMatch(m -> p.from() < m.to() && m.from() < p.to()));
        all.addAll(more);
        all.sort(Comparator.comparingInt(Candidate::from).thenComparingInt(Candidate::to));
        return new SentenceView(units, all, quoted);
    }
}
