package org.dispatchlens.common.align.statements;

import java.time.LocalDate;

/**
 * A stretch of time as far as a report tells it.
 *
 * @param era how far back it lies from the day of publication
 * @param cycle hours after which the reckoning begins anew: 0 on the calendar, 168 where only the day of the week is
 *     known, 24 where only the time of the day is
 * @param from first hour, from {@link #hour a Monday}, from Monday or from midnight; both NaN where no hour is known
 * @param to hour behind it
 * @param month 1 to 12 where of a past without a date only the month is known, else 0
 */
record Stretch(Era era, int cycle, double from, double to, int month) {
    private static final int LONGEST_CYCLE = 168;
    private static final int HOURS = 24;
    /** The days of the week before 1970-01-01. */
    private static final int THURSDAY = 3;

    /** How far back. */
    enum Era {
        /** These days. */
        NOW,
        /** Another week, month or year. */
        PAST,
        /** A past that lasts until now ({@code since the truce}). */
        LASTING,
        /** Not told. */
        OPEN
    }

    /** Where a day on the calendar begins: hours since Monday, 29 December 1969, so that the days of the week agree. */
    static double hour(LocalDate day) {
        return (day.toEpochDay() + THURSDAY) * HOURS;
    }

    static Stretch unclocked(Era era, int month) {
        return new Stretch(era, 0, Double.NaN, Double.NaN, month);
    }

    /** Whether both can be the time of one thing. */
    boolean meets(Stretch other) {
        if (era == Era.LASTING || other.era == Era.LASTING) {
            return era != Era.NOW && other.era != Era.NOW;
        }
        boolean calendar = dated() && other.dated();
        if (!calendar && era != other.era && era != Era.OPEN && other.era != Era.OPEN) {
            return false;
        }
        boolean months = month == 0 || other.month == 0 || month == other.month;
        return months && (!clocked() || !other.clocked() || overlaps(other, commonCycle(other)));
    }

    /** The same hours or month, however far back. */
    Stretch open() {
        return new Stretch(Era.OPEN, cycle, from, to, month);
    }

    boolean clocked() {
        return !Double.isNaN(from);
    }

    boolean dated() {
        return clocked() && cycle == 0;
    }

    /** The shorter cycle of the two; 0 where both are on the calendar. */
    private int commonCycle(Stretch other) {
        int shorter =
                Math.min(cycle == 0 ? LONGEST_CYCLE + 1 : cycle, other.cycle == 0 ? LONGEST_CYCLE + 1 : other.cycle);
        return shorter > LONGEST_CYCLE ? 0 : shorter;
    }

    private boolean overlaps(Stretch other, int common) {
        if (common == 0) {
            return from < other.to && other.from < to;
        }
        // How far the other begins behind this one, going round.
        double behind = ((other.from - from) % common + common) % common;
        return behind < to - from || common - behind < other.to - other.from;
    }
}
