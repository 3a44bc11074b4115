package org.dispatchlens.common.align.statements;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Overlap of content words, weighted by how rare they are in the story.
 *
 * <p>A text is the set of its {@link Terms}; a term weighs {@code idf = ln((N + 1) / (n + 1/2))} with N texts in the
 * story of which n have it, at least 0. Similarity is the cosine of the two weight vectors. Needs no model.
 */
public final class LexicalSimilarity implements StatementSimilarity {
    private static final long serialVersionUID = 1L;

    /** Name of the method in tables. */
    public static final String METHOD = "lexical";

    private static final double BLAMES = 0.16;
    private static final double QUOTES = 0.20;

    private final Wording wording;

    public LexicalSimilarity(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Measure of(Collection<String> texts) {
        Map<String, Set<String>> terms = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Set<String> own = Terms.of(text, wording.stopWords());
            if (terms.put(text, own) == null) {
                own.forEach(term -> counts.merge(term, 1, Integer::sum));
            }
        }
        Map<String, Double> squares = new HashMap<>();
        counts.forEach((term, n) -> {
            double weight = Math.max(0, Math.log((terms.size() + 1) / (n + 0.5)));
            squares.put(term, weight * weight);
        });
        double unseen = Math.log(2 * (terms.size() + 1.0));
        Map<String, Weighed> weighed = new HashMap<>();
        terms.forEach((text, own) -> weighed.put(text, new Weighed(own, squares, 0)));
        return new Cosine(wording, weighed, squares, unseen * unseen);
    }

    @Override
    public double threshold(StatementKind kind) {
        return kind == StatementKind.QUOTE ? QUOTES : BLAMES;
    }

    @Override
    public String method() {
        return METHOD;
    }

    /** The terms of a text, in alphabetical order, with the squares of their weights and their sum. */
    private static final class Weighed {
        private final String[] terms;
        private final double[] squares;
        private double sum;

        Weighed(Set<String> own, Map<String, Double> known, double unseen) {
            terms = own.toArray(String[]::new);
            squares = new double[terms.length];
            for (int i = 0; i < terms.length; i++) {
                squares[i] = known.getOrDefault(terms[i], unseen);
                sum += squares[i];
            }
        }

        /** Whether both have the same terms, and any. */
        boolean same(Weighed other) {
            return terms.length > 0 && Arrays.equals(terms, other.terms);
        }

        double shared(Weighed other) {
            double shared = 0;
            int j = 0;
            for (int i = 0; i < terms.length && j < other.terms.length; ) {
                int order = terms[i].compareTo(other.terms[j]);
                shared += order == 0 ? squares[i] : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }

    /** @param unseen squared weight of a term that no text of the story has */
    private record Cosine(Wording wording, Map<String, Weighed> texts, Map<String, Double> squares, double unseen)
            implements Measure {
        @Override
        public double between(String a, String b) {
            Weighed first = weighed(a);
            Weighed second = weighed(b);
            double norms = Math.sqrt(first.sum * second.sum);
            // Words that all texts share weigh nothing, but the same words are the same statement.
            return norms == 0 ? (first.same(second) ? 1 : 0) : Math.min(1, first.shared(second) / norms);
        }

        private Weighed weighed(String text) {
            Weighed known = texts.get(text);
            return known != null ? known : new Weighed(Terms.of(text, wording.stopWords()), squares, unseen);
        }
    }
}
