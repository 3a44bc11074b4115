package org.dispatchlens.common.model;

/**
 * A word, number or punctuation mark.
 *
 * @param text as it stands
 * @param lower lower-cased by {@code Locale.ROOT}
 * @param span offsets into the article text
 */
public record Token(String text, String lower, Span span) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean capitalised() {
        return Letters.opensWithCapital(text);
    }

    public boolean word() {
        return Letters.opensWord(text);
    }
}
