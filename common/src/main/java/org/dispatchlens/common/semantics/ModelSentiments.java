package org.dispatchlens.common.semantics;

import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Rows of {@link EvidenceTables#SENTIMENTS} by a model. */
public final class ModelSentiments {
    private static final double DIGITS = 10_000;

    private ModelSentiments() {}

    /**
     * The model's row beside the lexicon's: the same target in the same voice, so that the two can be compared pair by
     * pair.
     *
     * <p>Score: {@link Tone#score}. Label: the most probable one. Confidence: the probability of the label.
     */
    public static TableRow row(TableRow lexicon, String method, Tone tone) {
        return lexicon.with("method", method)
                .with("score", rounded(tone.score()))
                .with("label", tone.label())
                .with("rule_id", method)
                .with("confidence", rounded(tone.confidence()));
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
