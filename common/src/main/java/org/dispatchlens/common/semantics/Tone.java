package org.dispatchlens.common.semantics;

/**
 * Sentiment toward a target as three probabilities, which add up to 1.
 *
 * @param negative in [0,1]
 * @param neutral in [0,1]
 * @param positive in [0,1]
 */
public record Tone(double negative, double neutral, double positive) {
    /** {@code positive - negative}, in [-1,1]. */
    public double score() {
        return positive - negative;
    }

    /** The most probable label; {@code neutral} where it is as probable as another. */
    public String label() {
        if (negative > neutral && negative > positive) {
            return "negative";
        }
        return positive > neutral && positive > negative ? "positive" : "neutral";
    }

    /** Probability of the label. */
    public double confidence() {
        return Math.max(neutral, Math.max(negative, positive));
    }
}
