package org.dispatchlens.common.semantics;

import org.dispatchlens.common.model.Span;

/**
 * One word or punctuation mark of a text and where an encoder places it.
 *
 * @param span its place in the text
 * @param vector as long as the encoder is wide; never changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // words are never compared, and a list of boxed numbers is four times as large
public record WordVector(Span span, float[] vector) {}
