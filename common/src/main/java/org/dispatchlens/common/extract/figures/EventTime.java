package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;

/**
 * When the people of a figure were hit.
 *
 * @param edtf EDTF, or {@code current}
 * @param stated whether a time expression beside the figure says so; false where it is taken for granted
 * @param day the day of the week that the expression names, or null
 * @param newEvent whether the sentence tells of an event as of one not yet spoken of
 * @param background whether it tells of it only beside another ({@code since the attack of 2019 that killed 12})
 */
record EventTime(String edtf, boolean stated, DayOfWeek day, boolean newEvent, boolean background) {
    EventTime(String edtf, boolean stated) {
        this(edtf, stated, null, false, false);
    }

    boolean current() {
        return edtf.equals(TimeReference.CURRENT);
    }

    EventTime with(String other) {
        return new EventTime(other, stated, day, newEvent, background);
    }
}
