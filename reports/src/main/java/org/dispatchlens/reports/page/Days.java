package org.dispatchlens.reports.page;

import org.dispatchlens.common.tables.TableRow;

/** Dates as the page prints them. */
final class Days {
    private static final int DAY = 10;

    private Days() {}

    /** First and last day of a row, {@code not known} for none. */
    static String period(TableRow row) {
        String first = day(row.text("first_published"));
        String last = day(row.text("last_published"));
        return first.isEmpty() ? "not known" : first.equals(last) ? first : first + " to " + last;
    }

    /** The day of an ISO 8601 date or instant. */
    static String day(String instant) {
        return instant.length() > DAY ? instant.substring(0, DAY) : instant;
    }
}
