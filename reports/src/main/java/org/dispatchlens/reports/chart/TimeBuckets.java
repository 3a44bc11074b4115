package org.dispatchlens.reports.chart;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days, weeks, months, quarters or years of a timeline, whichever keeps it readable; all in UTC. */
enum TimeBuckets {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MOST_DAYS = 60;
    private static final int MOST_WEEKS = 60;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_QUARTERS = 60;
    private static final int ISO_DATE_LENGTH = 10;

    /** The coarseness for dates between first and last. */
    static TimeBuckets between(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days <= MOST_DAYS) {
            return DAY;
        }
        if (days <= 7L * MOST_WEEKS) {
            return WEEK;
        }
        long months = ChronoUnit.MONTHS.between(first, last);
        return months <= MOST_MONTHS ? MONTH : months <= 3L * MOST_QUARTERS ? QUARTER : YEAR;
    }

    /** The date of an ISO 8601 date or instant; empty where it is not known to the day. */
    static Optional<LocalDate> date(String published) {
        if (published.length() < ISO_DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published.substring(0, ISO_DATE_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** First day of the bucket that the date falls in. */
    LocalDate start(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.with(date.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** Name of one bucket, such as {@code day}. */
    String word() {
        return switch (this) {
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
        };
    }

    /** Start of a day in UTC in milliseconds since 1970, as date axes measure it. */
    static double millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
