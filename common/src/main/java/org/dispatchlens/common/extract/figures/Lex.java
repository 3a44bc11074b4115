package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.Span;

/**
 * The smallest piece that the figure rules look at: a number, a run of letters, a possessive or one other sign.
 * Finer than a token, because numbers hide in compounds ({@code 44-day}, {@code 30-40}, {@code 5k}).
 *
 * @param lower lower-cased
 * @param start offset into the article text
 * @param glued whether nothing separates it from the piece before
 */
record Lex(String text, String lower, int start, int end, boolean glued) {
    boolean is(String word) {
        return lower.equals(word);
    }

    boolean number() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean word() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean hyphen() {
        return text.equals("-") || text.equals("‑");
    }

    Span span() {
        return new Span(start, end);
    }
}
