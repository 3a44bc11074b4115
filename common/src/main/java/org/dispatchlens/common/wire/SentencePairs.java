package org.dispatchlens.common.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.wire.WireText.Line;
import org.dispatchlens.common.wire.WireText.Word;

/**
 * Which sentence of a copy is which of the lead. Equal sentences first, the k-th with the k-th; then, of the rest, the
 * pairs with the highest overlap of words, ties to the smaller change of place and then to the earlier sentence. A
 * sentence has one partner at most.
 */
final class SentencePairs {
    /** A word of more sentences than this tells nothing about which belong together, and following it takes long. */
    private static final int COMMON = 200;

    private final List<Line> lead;
    private final List<Line> copy;
    /** Sentence of the lead by sentence of the copy; both count from 0. */
    private final TreeMap<Integer, Integer> partners = new TreeMap<>();

    private SentencePairs(List<Line> lead, List<Line> copy) {
        this.lead = lead;
        this.copy = copy;
    }

    /** Partners in the lead by sentence of the copy, by their places in the lists. */
    static Map<Integer, Integer> of(List<Line> lead, List<Line> copy) {
        SentencePairs pairs = new SentencePairs(lead, copy);
        pairs.pairEqual();
        pairs.pairSimilar();
        return pairs.partners;
    }

    private void pairEqual() {
        Map<List<Word>, ArrayDeque<Integer>> places = new HashMap<>();
        for (int i = 0; i < lead.size(); i++) {
            places.computeIfAbsent(lead.get(i).words(), w -> new ArrayDeque<>()).add(i);
        }
        for (int j = 0; j < copy.size(); j++) {
            ArrayDeque<Integer> left = places.get(copy.get(j).words());
            if (left != null && !left.isEmpty()) {
                partners.put(j, left.remove());
            }
        }
    }

    private record Candidate(int inLead, int inCopy, double similarity) {}

    private void pairSimilar() {
        List<Candidate> candidates = candidates();
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.inLead() - c.inCopy()))
                .thenComparingInt(Candidate::inCopy)
                .thenComparingInt(Candidate::inLead));
        TreeSet<Integer> taken = new TreeSet<>(partners.values());
        for (Candidate c : candidates) {
            if (!partners.containsKey(c.inCopy()) && taken.add(c.inLead())) {
                partners.put(c.inCopy(), c.inLead());
            }
        }
    }

    private List<Candidate> candidates() {
        Map<String, List<Integer>> places = leftByWord();
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < copy.size(); j++) {
            if (partners.containsKey(j)) {
                continue;
            }
            List<Word> words = copy.get(j).words();
            TreeSet<Integer> near = new TreeSet<>();
            for (Word word : words) {
                List<Integer> with = places.getOrDefault(word.lower(), List.of());
                if (with.size() <= COMMON) {
                    near.addAll(with);
                }
            }
            for (int i : near) {
                if (WordOverlap.similar(lead.get(i).words(), words)) {
                    candidates.add(
                            new Candidate(i, j, WordOverlap.dice(lead.get(i).words(), words)));
                }
            }
        }
        return candidates;
    }

    /** Sentences of the lead without a partner, by their words. */
    private Map<String, List<Integer>> leftByWord() {
        TreeSet<Integer> taken = new TreeSet<>(partners.values());
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lead.size(); i++) {
            if (!taken.contains(i)) {
                for (String word : distinct(lead.get(i).words())) {
                    places.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
        }
        return places;
    }

    private static TreeSet<String> distinct(List<Word> words) {
        TreeSet<String> distinct = new TreeSet<>();
        words.forEach(word -> distinct.add(word.lower()));
        return distinct;
    }
}
