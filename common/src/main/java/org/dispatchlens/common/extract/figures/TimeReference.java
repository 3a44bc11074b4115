package org.dispatchlens.common.extract.figures;

/**
 * A time expression.
 *
 * @param edtf EDTF, or {@code current}
 * @param since whether it opens a span that lasts until now ({@code since 2014})
 * @param comparison whether it only compares or bounds ({@code after the 2020 war}, {@code the worst since 2020})
 */
record TimeReference(int from, int to, String edtf, boolean since, boolean comparison) {
    static final String CURRENT = "current";
}
