package org.dispatchlens.common.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * Rules in their order, of which only those are tried on a line that may match it. Which rules may match by a line's first two
 * characters is found when first asked for; threads that find the same at a time write the same.
 */
final class LineRules {
    private static final int ASCII = 128;
    /** Dashes, quotation marks and bullets. */
    private static final char PUNCTUATION = 0x2010;

    private static final int PLACES = ASCII + 0x20;

    private final List<LineRule> rules;
    private final AtomicReferenceArray<List<Candidate>> known = new AtomicReferenceArray<>(PLACES * PLACES);

    /** @param begins whether lines that begin so may be matched without one of the words */
    private record Candidate(LineRule rule, boolean begins) {}

    LineRules(List<LineRule> rules) {
        this.rules = List.copyOf(rules);
    }

    static LineRules compile(List<FurnitureCodebook.Entry> entries) {
        return new LineRules(LineRule.compile(entries));
    }

    /** The first rule that matches the whole line. */
    Optional<LineRule> first(String line) {
        return first(line, rule -> true);
    }

    /** The first rule among the {@code wanted} ones that matches the whole line. */
    Optional<LineRule> first(String line, Predicate<LineRule> wanted) {
        for (Iterator<LineRule> each = possible(line); each.hasNext(); ) {
            LineRule rule = each.next();
            if (wanted.test(rule) && rule.matches(line)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rules that may match the line or its beginning, in their order. */
    Iterator<LineRule> possible(String line) {
        boolean fits = line.length() >= 2 && line.length() <= LineRule.MAX_LINE;
        int first = fits ? place(line.charAt(0)) : -1;
        int second = fits ? place(line.charAt(1)) : -1;
        return first < 0 || second < 0
                ? rules.iterator()
                : new Possible(candidates(line, first * PLACES + second), line);
    }

    /** Place of a character in the table, or -1. */
    private static int place(char c) {
        boolean mark = c >= PUNCTUATION && c < PUNCTUATION + PLACES - ASCII;
        return c < ASCII ? c : mark ? ASCII + c - PUNCTUATION : -1;
    }

    private List<Candidate> candidates(String line, int at) {
        List<Candidate> found = known.get(at);
        if (found == null) {
            String two = line.substring(0, 2);
            found = rules.stream()
                    .map(rule -> new Candidate(rule, rule.forecast().mayBegin(two)))
                    .filter(c -> c.begins() || c.rule().forecast().hasWords())
                    .toList();
            known.set(at, found);
        }
        return found;
    }

    /** Goes on to the next candidate only when asked; the line is folded at most once. */
    private static final class Possible implements Iterator<LineRule> {
        private final List<Candidate> candidates;
        private final String line;
        private String folded;
        private int at;

        Possible(List<Candidate> candidates, String line) {
            this.candidates = candidates;
            this.line = line;
        }

        @Override
        public boolean hasNext() {
            while (at < candidates.size() && !isPossible(candidates.get(at))) {
                at++;
            }
            return at < candidates.size();
        }

        private boolean isPossible(Candidate candidate) {
            if (candidate.begins()) {
                return true;
            }
            folded = folded == null ? Forecast.folded(line) : folded;
            return candidate.rule().forecast().mayHold(folded);
        }

        @Override
        public LineRule next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return candidates.get(at++).rule();
        }
    }
}
