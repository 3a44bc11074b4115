package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for a part of the day, as wide as writers use them. Hours count from midnight; those under 0 belong to the
 * evening before, those over 24 to the next morning.
 */
final class DayParts {
    private static final int HALF_DAY = 12;
    private static final double CLOCK_SLACK = 2;
    private static final List<Part> PARTS = List.of(
            new Part("midnight", -3, 4, "midnight"),
            new Part("overnight", -6, 9, "overnight"),
            new Part("nights?|late (?:on )?[A-Z]\\w+day", 17, 30, "night", "late "),
            new Part(
                    "early (?:on )?[A-Z]\\w+day|early hours|early morning|(?:pre-?|before )dawn",
                    -1,
                    9,
                    "early ",
                    "dawn"),
            new Part("dawn", 3, 8, "dawn"),
            new Part("(?<!early )morning", 4, 12.5, "morning"),
            new Part("noon|midday", 10, 15, "noon", "midday"),
            new Part("afternoon", 12, 19, "afternoon"),
            new Part("evening", 16, 25, "evening"));
    /** Not where a time zone follows, which would have to be reckoned to the place of the event. */
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.?m\\b\\.?+(?! ?\\(?[A-Z])");

    private DayParts() {}

    /** Hours of the day; {@code from < to}. */
    record Hours(double from, double to) {}

    /** @param stems one of them stands in every text that the pattern finds; looking for them costs next to nothing */
    private record Part(Pattern words, Hours hours, List<String> stems) {
        Part(String words, double from, double to, String... stems) {
            this(Pattern.compile("\\b(?:" + words + ")\\b"), new Hours(from, to), List.of(stems));
        }

        boolean in(String text) {
            return stems.stream().anyMatch(text::contains)
                    && words.matcher(text).find();
        }
    }

    /** Every part of the day that the text names; empty where it names none. */
    static List<Hours> in(String text) {
        List<Hours> found = new ArrayList<>();
        PARTS.stream().filter(p -> p.in(text)).forEach(p -> found.add(p.hours()));
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1)) % HALF_DAY
                    + (clock.group(3).equals("p") ? HALF_DAY : 0);
            found.add(new Hours(hour - CLOCK_SLACK, hour + CLOCK_SLACK + 1));
        }
        return List.copyOf(found);
    }
}
