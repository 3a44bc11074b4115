package org.dispatchlens.common.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a full date in English text.
 *
 * <p>Read: ISO 8601 dates and instants; day or month first with the month's name or its abbreviation; all-number dates
 * where only one order is possible ({@code 14/09/2022}). {@code 04/09/2022} could be April or September and is not
 * read: a wrong date is worse than none.
 */
final class DateText {
    static final String MONTH_NAMES = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String MONTH = "(?<month>" + MONTH_NAMES + ")\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern INSTANT = Pattern.compile(
            "\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = words("\\b" + DAY + "(?: of)?[ -]" + MONTH + "[, -]+" + YEAR + "\\b");
    private static final Pattern MONTH_FIRST = words("\\b" + MONTH + "[ -]" + DAY + "[, -]+" + YEAR + "\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})\\b");

    private DateText() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first full date as ISO 8601: an instant in UTC where clock and zone are given, else a date. */
    static Optional<String> find(String text) {
        return instant(text)
                .or(() -> iso(text))
                .or(() -> named(DAY_FIRST.matcher(text)))
                .or(() -> named(MONTH_FIRST.matcher(text)))
                .or(() -> numbers(text));
    }

    private static Optional<String> instant(String text) {
        Matcher m = INSTANT.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String found = m.group().replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(found)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant()
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? date(number(m, 1), number(m, 2), number(m, 3)) : Optional.empty();
    }

    private static Optional<String> named(Matcher m) {
        if (!m.find()) {
            return Optional.empty();
        }
        String start = m.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return date(Integer.parseInt(m.group("year")), MONTHS.indexOf(start) / 3 + 1, Integer.parseInt(m.group("day")));
    }

    private static Optional<String> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = number(m, 1);
        int second = number(m, 2);
        if (first != second && first <= 12 && second <= 12) {
            return Optional.empty();
        }
        return first > 12 ? date(number(m, 3), second, first) : date(number(m, 3), first, second);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
