package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Term> terms = new HashMap<>();
        Map<String, Weighed> weighed = new HashMap<>();
        for (String text : texts) {
            weighed.computeIfAbsent(text, t -> new Weighed(counted(t, terms)));
        }
        terms.values().forEach(term -> {
            double weight = Math.max(0, Math.log((weighed.size() + 1) / (term.texts + 0.5)));
            term.square = weight * weight;
        });
        weighed.values().forEach(Weighed::sumUp);
        double unseen = Math.log(2 * (weighed.size() + 1.0));
        return new Cosine(wording, weighed, terms, unseen * unseen);
    }

    private List<Term> counted(String text, Map<String, Term> terms) {
        List<String> own = Terms.of(text, wording.stopWords());
        List<Term> counted = new ArrayList<>(own.size());
        for (String word : own) {
            Term term = terms.computeIfAbsent(word, Term::new);
            term.texts++;
            counted.add(term);
        }
        return counted;
    }

    @Override
    public double threshold(StatementKind kind) {
        return kind == StatementKind.QUOTE ? QUOTES : BLAMES;
    }

    @Override
    public String method() {
        return METHOD;
    }

    /** A term with the number of texts that have it and the square of its weight. */
    private static final class Term {
        private final String word;
        private int texts;
        private double square;

        Term(String word) {
            this.word = word;
        }
    }

    /** The terms of a text, in alphabetical order, with the sum of the squares of their weights. */
    private static final class Weighed {
        private final Term[] terms;
        private double sum;

        Weighed(List<Term> own) {
            terms = own.toArray(Term[]::new);
        }

        Weighed sumUp() {
            for (Term term : terms) {
                sum += term.square;
            }
            return this;
        }

        /** Whether both have the same terms, and any. */
        boolean same(Weighed other) {
            return terms.length > 0 && words().equals(other.words());
        }

        private List<String> words() {
            return Arrays.stream(terms).map(term -> term.word).toList();
        }

        double shared(Weighed other) {
            double shared = 0;
            int j = 0;
            for (int i = 0; i < terms.length && j < other.terms.length; ) {
                Term mine = terms[i];
                Term theirs = other.terms[j];
                int order = mine == theirs ? 0 : mine.word.compareTo(theirs.word);
                shared += order == 0 ? mine.square : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }

    /** @param unseen squared weight of a term that no text of the story has */
    private record Cosine(Wording wording, Map<String, Weighed> texts, Map<String, Term> terms, double unseen)
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
            return known != null ? known : other(text);
        }

        private Weighed other(String text) {
            List<Term> own = new ArrayList<>();
            for (String word : Terms.of(text, wording.stopWords())) {
                Term term = terms.get(word);
                own.add(term != null ? term : unseen(word));
            }
            return new Weighed(own).sumUp();
        }

        private Term unseen(String word) {
            Term term = new Term(word);
            term.square = unseen;
            return term;
        }
    }
}
