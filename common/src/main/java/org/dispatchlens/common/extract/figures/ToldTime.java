package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;

/**
 * A time that a sentence tells.
 *
 * @param start offset into the sentence
 * @param end offset behind it
 * @param words its words, lower-cased
 * @param edtf EDTF (ISO 8601-2), or {@code current}; digits that nothing tells are {@code X}
 * @param day the day of the week that it names, or null
 * @param since whether it opens a span that lasts until now
 * @param report whether it stands beside a word of speech and so tells when something was said
 */
public record ToldTime(int start, int end, String words, String edtf, DayOfWeek day, boolean since, boolean report) {
    /** Whether it tells of these days and gives no date. */
    public boolean current() {
        return edtf.equals(TimeReference.CURRENT);
    }
}
