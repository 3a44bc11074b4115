package org.dispatchlens.common.align.statements;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Half the cosine of two embeddings, half {@link LexicalSimilarity}. Each alone was worse on the labelled pairs: a model
 * takes two statements on one topic for near, and words miss a paraphrase.
 */
public final class VectorSimilarity implements StatementSimilarity {
    private static final long serialVersionUID = 1L;

    /** Chosen on pairs embedded by a BGE model (small, English, v1.5, first token); the same for both kinds. */
    public static final double DEFAULT_THRESHOLD = 0.45;

    private final String model;
    private final double threshold;
    private final HashMap<String, float[]> vectors;
    private final LexicalSimilarity words;

    /**
     * @param model name for tables
     * @param threshold see {@link #threshold}
     * @param vectors one of length 1 per text, all of the same dimension; a text without one is compared by words alone
     */
    public VectorSimilarity(String model, double threshold, Map<String, float[]> vectors, Wording wording) {
        this.model = model;
        this.threshold = threshold;
        this.vectors = new HashMap<>(vectors);
        this.words = new LexicalSimilarity(wording);
    }

    @Override
    public Measure of(Collection<String> texts) {
        Measure lexical = words.of(texts);
        return (a, b) -> {
            float[] first = vectors.get(a);
            float[] second = vectors.get(b);
            double overlap = lexical.between(a, b);
            return first == null || second == null ? overlap : (cosine(first, second) + overlap) / 2;
        };
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return Math.max(0, Math.min(1, sum));
    }

    @Override
    public double threshold(StatementKind kind) {
        return threshold;
    }

    @Override
    public String method() {
        return model;
    }
}
