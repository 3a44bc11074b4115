package org.dispatchlens.common.model;

/**
 * Sentiment of a sentence toward one actor that it names.
 *
 * @param method how it was scored, such as {@code lexicon}
 * @param score in [-1,1]
 * @param label negative, neutral or positive
 */
public record Sentiment(
        int sentenceId,
        Span span,
        String surface,
        String targetId,
        String targetState,
        String method,
        double score,
        String label,
        Voice voice,
        String ruleId,
        double confidence) {}
