package org.dispatchlens.common.align.statements;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF date or interval covers.
 *
 * @param first null where the year is not known, and then {@code last} too
 * @param month 1 to 12 where the year is not known and the month is, else 0
 */
record EdtfDays(LocalDate first, LocalDate last, int month) {
    private static final Pattern DATE = Pattern.compile("(\\d{3})([\\dX])(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d).*");
    private static final EdtfDays UNKNOWN = new EdtfDays(null, null, 0);

    /** Of {@code 2020}, {@code 2020-08}, {@code 2020-08-03}, {@code 199X}, two of them with a slash between, and {@code XXXX-08}. */
    static EdtfDays of(String edtf) {
        String[] ends = edtf.split("/", 2);
        Matcher month = MONTH.matcher(ends[0]);
        if (month.matches()) {
            return new EdtfDays(null, null, Integer.parseInt(month.group(1)));
        }
        Matcher first = DATE.matcher(ends[0]);
        Matcher last = DATE.matcher(ends[ends.length - 1]);
        return first.matches() && last.matches() ? new EdtfDays(start(first), end(last), 0) : UNKNOWN;
    }

    boolean known() {
        return first != null;
    }

    boolean oneDay() {
        return known() && first.equals(last);
    }

    private static LocalDate start(Matcher date) {
        int year = Integer.parseInt(date.group(1) + date.group(2).replace('X', '0'));
        return LocalDate.of(year, number(date.group(3), 1), number(date.group(4), 1));
    }

    private static LocalDate end(Matcher date) {
        LocalDate start = start(date);
        if (date.group(4) != null) {
            return start;
        }
        if (date.group(3) != null) {
            return start.plusMonths(1).minusDays(1);
        }
        return start.plusYears(date.group(2).equals("X") ? 10 : 1).minusDays(1);
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
