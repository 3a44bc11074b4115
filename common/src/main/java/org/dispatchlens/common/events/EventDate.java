package org.dispatchlens.common.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The day of an event: that on which it was published, for the text seldom says when somebody spoke.
 *
 * @param day the day that the article names
 * @param time the rest of its instant, such as {@code 06:21:40Z}, or empty
 * @param added the instant in UTC as {@code YYYYMMDDHHMMSS}; midnight where only the day is known
 */
record EventDate(LocalDate day, String time, String added) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final int DAY = 10;
    private static final double DAYS_OF_MONTH = 30;
    private static final double DAYS_OF_YEAR = 365;

    /** @param published ISO 8601 date or instant; anything else is no date */
    static Optional<EventDate> of(String published) {
        if (published.length() < DAY) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(published.substring(0, DAY));
            if (published.length() == DAY) {
                return Optional.of(new EventDate(day, "", SECONDS.format(day.atStartOfDay())));
            }
            OffsetDateTime instant = OffsetDateTime.parse(published);
            String added = SECONDS.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
            return Optional.of(new EventDate(day, published.substring(DAY + 1), added));
        } catch (DateTimeException e) {
            // A date that does not parse is as good as none; ingest reports it.
            return Optional.empty();
        }
    }

    /** {@code YYYYMMDD}. */
    String compact() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /**
     * GDELT's FractionDate: the year and the part of it that is over, from months of 30 days. Months are counted from 0,
     * without which December would leave the range from 0 to 0.9999 that the codebook gives.
     */
    String fraction() {
        double part = ((day.getMonthValue() - 1) * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }
}
