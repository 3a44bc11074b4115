package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.Span;

/**
 * A number of a sentence that is no figure.
 *
 * @param words the number and the word behind it, as printed
 */
public record LeftNumber(Span span, String words, NoFigure why) {}
