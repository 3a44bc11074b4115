package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by their words, for longest-match look-up. Filled once, then only read. */
final class PhraseTrie<T> {
    private final Map<String, PhraseTrie<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);

    /** What was found and the index after its last unit. */
    record Hit<T>(T value, int end) {}

    /** Decides whether a phrase fits the units {@code from} to {@code end} as printed. */
    interface Fit<T> {
        boolean test(T value, List<Unit> units, int from, int end);
    }

    void add(List<Unit> words, T value) {
        PhraseTrie<T> node = this;
        for (Unit word : words) {
            node = node.next.computeIfAbsent(word.key(), k -> new PhraseTrie<>());
        }
        node.values.add(value);
    }

    /** Keys of the words that open a phrase. */
    Set<String> openers() {
        return next.keySet();
    }

    /** The longest phrase that starts at {@code from} and fits, or null. */
    Hit<T> longest(List<Unit> units, int from, Fit<T> fit) {
        Hit<T> best = null;
        PhraseTrie<T> node = this;
        for (int at = from; at < units.size(); at++) {
            node = node.next.get(units.get(at).key());
            if (node == null) {
                break;
            }
            for (T value : node.values) {
                if (fit.test(value, units, from, at + 1)) {
                    best = new Hit<>(value, at + 1);
                    break;
                }
            }
        }
        return best;
    }
}
