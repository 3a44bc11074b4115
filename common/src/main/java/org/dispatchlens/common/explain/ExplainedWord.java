package org.dispatchlens.common.explain;

import org.dispatchlens.common.model.Span;

/**
 * A token as the rules and as the statistical models see it.
 *
 * @param number from 1 in its sentence
 * @param wordClass word class of the surface clauses, which the rules read
 * @param group {@code V1}, {@code V2} in a verb group, {@code N1}, {@code N2} in a noun phrase, else empty
 * @param actor id of the actor that covers it, or empty
 * @param tag Penn tag, or empty where the sentence is too long for the models
 * @param head number of the word that it depends on; 0 for a root or without a parse
 * @param label label of that dependency, or empty
 */
public record ExplainedWord(
        int number,
        Span span,
        String text,
        String wordClass,
        String group,
        String actor,
        String tag,
        int head,
        String label) {}
