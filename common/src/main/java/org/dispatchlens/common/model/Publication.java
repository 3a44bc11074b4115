package org.dispatchlens.common.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

/**
 * Publication times as articles carry them: an ISO 8601 date, an instant with an offset, or empty. A date without a time
 * stands for its first second in UTC.
 */
public final class Publication {
    private static final int DATE_LENGTH = 10;
    private static final String UNKNOWN_LAST = "9";

    private Publication() {}

    /** Days since 1970-01-01 as printed (the day is the one that the text names); empty when not known. */
    public static OptionalLong day(String published) {
        if (published.length() < DATE_LENGTH) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    LocalDate.parse(published.substring(0, DATE_LENGTH)).toEpochDay());
        } catch (DateTimeException e) {
            // A date that does not parse is as good as none; ingest reports it.
            return OptionalLong.empty();
        }
    }

    /** Text that sorts as the times do; what is not known sorts last. */
    public static String sortKey(String published) {
        OptionalLong day = day(published);
        if (day.isEmpty()) {
            return UNKNOWN_LAST;
        }
        long seconds = instant(published).orElse(day.getAsLong() * 86_400L);
        // Offset so that years before 1970 sort as well, and always as many digits, which reach past the year 9999.
        return "0" + Long.toString(seconds + 11_000_000_000_000L).substring(1);
    }

    private static OptionalLong instant(String published) {
        try {
            return OptionalLong.of(OffsetDateTime.parse(published).toEpochSecond());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
