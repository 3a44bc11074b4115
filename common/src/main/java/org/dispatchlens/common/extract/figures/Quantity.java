package org.dispatchlens.common.extract.figures;

/**
 * A number as printed, without its qualifier.
 *
 * @param from first piece
 * @param to piece after the last (exclusive)
 * @param value null for vague words and ranges
 * @param low lower end, closed
 * @param high upper end, closed; infinite when unbounded
 */
record Quantity(int from, int to, Double value, double low, double high, Form form) {
    /** How the number is written. */
    enum Form {
        DIGITS,
        WORDS,
        VAGUE,
        RANGE,
        /** {@code a soldier}: only a singular noun for a person makes it a count. */
        ARTICLE
    }

    static Quantity exact(int from, int to, double value, Form form) {
        return new Quantity(from, to, value, value, value, form);
    }
}
