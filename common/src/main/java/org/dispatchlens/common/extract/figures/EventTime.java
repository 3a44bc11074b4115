package org.dispatchlens.common.extract.figures;

/**
 * When the people of a figure were hit.
 *
 * @param edtf EDTF, or {@code current}
 * @param stated whether a time expression beside the figure says so; false where it is taken for granted
 */
record EventTime(String edtf, boolean stated) {
    boolean current() {
        return edtf.equals(TimeReference.CURRENT);
    }
}
