package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of what an anniversary is of: {@code on the fifth anniversary of the raid} is the day of publication five years
 * before. Without the number of years the year is that of a full date of this day in the text, else open ({@code
 * XXXX-09-14}).
 */
final class Anniversaries {
    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9,
            "tenth", 10);
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final TimeExpressions times;

    Anniversaries(TimeExpressions times) {
        this.times = times;
    }

    /**
     * @param at piece of the word {@code anniversary}
     * @param published day of publication, or null: then nothing is known
     */
    String day(SentenceViews views, SentenceView view, int at, LocalDate published) {
        if (published == null) {
            return "XXXX-XX-XX";
        }
        int years = ordinal(view, at);
        return years > 0 ? published.minusYears(years).toString() : inText(views, published);
    }

    private static int ordinal(SentenceView view, int at) {
        String word = view.word(at - 1);
        Matcher glued = DIGITS.matcher(word.isEmpty() ? "" : view.word(at - 2) + word);
        Matcher single = DIGITS.matcher(word);
        if (single.matches()) {
            return Integer.parseInt(single.group(1));
        }
        return glued.matches() ? Integer.parseInt(glued.group(1)) : ORDINALS.getOrDefault(word, 0);
    }

    private String inText(SentenceViews views, LocalDate published) {
        String day = "-" + published.format(DAY);
        for (int i = 0; views.at(i) != null; i++) {
            for (TimeReference time : times.in(views.at(i), published)) {
                if (time.edtf().length() == 10 && time.edtf().endsWith(day)) {
                    return time.edtf();
                }
            }
        }
        return "XXXX" + day;
    }
}
