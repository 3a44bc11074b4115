package org.dispatchlens.common.evaluate;

import org.dispatchlens.common.model.Span;

/** The words around a span, for listings. */
final class Surroundings {
    private static final int SIDE = 80;

    private Surroundings() {}

    /** Up to 80 characters on both sides within the paragraph, the span in square brackets. */
    static String of(String text, Span span) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start() - SIDE);
        int newline = text.indexOf('\n', span.end());
        int to = Math.min(newline < 0 ? text.length() : newline, span.end() + SIDE);
        return text.substring(Math.min(from, span.start()), span.start())
                + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.max(to, span.end()));
    }
}
