package org.dispatchlens.common.semantics;

import org.dispatchlens.common.model.Span;

/**
 * A target in a sentence.
 *
 * @param id names the query
 * @param target its place in the text
 */
public record TargetQuery(String id, String text, Span target) {}
