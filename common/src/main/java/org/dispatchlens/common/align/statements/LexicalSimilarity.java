package org.dispatchlens.common.align.statements;

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
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((term, n) -> weights.put(term, Math.max(0, Math.log((terms.size() + 1) / (n + 0.5)))));
        return new Cosine(wording, terms, weights, Math.log(2 * (terms.size() + 1.0)));
    }

    @Override
    public double threshold(StatementKind kind) {
        return kind == StatementKind.QUOTE ? QUOTES : BLAMES;
    }

    @Override
    public String method() {
        return METHOD;
    }

    /** @param unseen weight of a term that no text of the story has */
    private record Cosine(Wording wording, Map<String, Set<String>> terms, Map<String, Double> weights, double unseen)
            implements Measure {
        @Override
        public double between(String a, String b) {
            Set<String> first = termsOf(a);
            Set<String> second = termsOf(b);
            double norms = Math.sqrt(square(first) * square(second));
            double shared = 0;
            for (String term : first) {
                shared += second.contains(term) ? weight(term) * weight(term) : 0;
            }
            // Words that all texts share weigh nothing, but the same words are the same statement.
            return norms == 0 ? (first.equals(second) && !first.isEmpty() ? 1 : 0) : Math.min(1, shared / norms);
        }

        private Set<String> termsOf(String text) {
            Set<String> known = terms.get(text);
            return known != null ? known : Terms.of(text, wording.stopWords());
        }

        private double square(Set<String> of) {
            double sum = 0;
            for (String term : of) {
                sum += weight(term) * weight(term);
            }
            return sum;
        }

        private double weight(String term) {
            return weights.getOrDefault(term, unseen);
        }
    }
}
