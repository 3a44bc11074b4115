package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases with a value each, found at a place in a lexed sentence, longest first. */
final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /** A phrase found at pieces {@code from} to {@code to} (exclusive). */
    record Match<T>(int from, int to, T value) {}

    static Phrases<Boolean> of(Collection<String> phrases) {
        Phrases<Boolean> table = new Phrases<>();
        phrases.forEach(p -> table.add(p, true));
        return table.sorted();
    }

    static <T> Phrases<T> of(Map<String, T> phrases) {
        Phrases<T> table = new Phrases<>();
        phrases.forEach(table::add);
        return table.sorted();
    }

    /** Each value's list of phrases; a phrase that stands in two lists keeps its first value. */
    static <T> Phrases<T> inverted(Map<T, List<String>> lists) {
        Phrases<T> table = new Phrases<>();
        lists.forEach((value, phrases) -> phrases.forEach(p -> table.add(p, value)));
        return table.sorted();
    }

    private void add(String phrase, T value) {
        List<String> words = Lexer.lex(phrase, 0).stream().map(Lex::lower).toList();
        Entry<T> entry = new Entry<>(words, value);
        byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
        byLast.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>())
                .add(entry);
    }

    private Phrases<T> sorted() {
        Comparator<Entry<T>> longest =
                Comparator.comparingInt((Entry<T> e) -> e.words().size()).reversed();
        byFirst.values().forEach(list -> list.sort(longest));
        byLast.values().forEach(list -> list.sort(longest));
        return this;
    }

    /** The words that open the phrases. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The longest phrase that starts at piece {@code at}, or null. */
    Match<T> startingAt(List<Lex> lexes, int at) {
        if (at < 0 || at >= lexes.size()) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(lexes.get(at).lower(), List.of())) {
            if (fits(lexes, at, entry.words())) {
                return new Match<>(at, at + entry.words().size(), entry.value());
            }
        }
        return null;
    }

    /** The longest phrase that ends before piece {@code end}, or null. */
    Match<T> endingAt(List<Lex> lexes, int end) {
        if (end <= 0 || end > lexes.size()) {
            return null;
        }
        for (Entry<T> entry : byLast.getOrDefault(lexes.get(end - 1).lower(), List.of())) {
            int from = end - entry.words().size();
            if (fits(lexes, from, entry.words())) {
                return new Match<>(from, end, entry.value());
            }
        }
        return null;
    }

    /** The first phrase that lies between the two places, or null. */
    Match<T> firstIn(List<Lex> lexes, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            Match<T> match = startingAt(lexes, i);
            if (match != null && match.to() <= to) {
                return match;
            }
        }
        return null;
    }

    private static boolean fits(List<Lex> lexes, int from, List<String> words) {
        if (from < 0 || from + words.size() > lexes.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!lexes.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
