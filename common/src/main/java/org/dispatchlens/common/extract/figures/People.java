package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.FigureKind;

/**
 * What a number counts.
 *
 * @param end piece after the noun phrase
 * @param group group of the noun, or empty
 * @param noun the noun, lower-cased, or empty
 * @param kind what happened to them when the noun phrase itself says so ({@code 12 deaths}, {@code 12 wounded soldiers})
 */
record People(Form form, int end, String group, String noun, FigureKind kind) {
    /** How the noun stands. */
    enum Form {
        /** {@code 12 soldiers}. */
        NOUN,
        /** {@code 12 deaths}, {@code 12 lives}. */
        CASUALTY_NOUN,
        /** No noun: {@code killing 12}, {@code another 18 were hurt}. */
        ELLIPTIC,
        /** The noun comes with the next number: {@code 19 Georgian and 22 Russian soldiers}. */
        SHARED,
        /** {@code three of them}. */
        PRONOUN,
        /** Something that is no person. */
        NONE
    }

    static People none(int end) {
        return new People(Form.NONE, end, "", "", null);
    }
}
