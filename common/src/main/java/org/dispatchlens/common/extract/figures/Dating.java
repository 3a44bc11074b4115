package org.dispatchlens.common.extract.figures;

/**
 * A stretch of pieces that tells a time.
 *
 * @param to piece after it
 * @param edtf EDTF, or {@code current}
 */
record Dating(int from, int to, String edtf) {}
