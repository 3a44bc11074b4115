package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.Qualifier;

/**
 * A number with its qualifier.
 *
 * @param from first piece of qualifier and number
 * @param to piece after the last
 * @param number the number within
 * @param value null for vague words and ranges
 * @param low see {@link org.dispatchlens.common.model.Figure#low()}
 * @param high see {@link org.dispatchlens.common.model.Figure#high()}
 */
record Count(int from, int to, Quantity number, Qualifier qualifier, Double value, double low, double high) {
    boolean qualified() {
        return from < number.from() || to > number.to();
    }

    boolean article() {
        return number.form() == Quantity.Form.ARTICLE;
    }
}
