package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.text.WordSet;

/**
 * The day of what an anniversary is of: {@code on the fifth anniversary of the raid} is the day of publication five years
 * before. Without the number of years there, it is what the text elsewhere calls the anniversary of such an event, else open
 * ({@code XXXX-09-14}).
 */
final class Anniversaries {
    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
            "ninth", 9, "tenth", 10);
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    /** From {@code anniversary of the} to the noun. */
    private static final int EVENT = 3;

    private final Set<String> events;

    Anniversaries(Set<String> events) {
        this.events = WordSet.of(events);
    }

    /**
     * @param at piece of the word {@code anniversary}
     * @param published day of publication, or null: then nothing is known
     */
    String day(SentenceViews views, SentenceView view, int at, LocalDate published) {
        if (published == null) {
            return "XXXX-XX-XX";
        }
        int here = ordinal(view, at);
        int years = here > 0 ? here : inText(views);
        return years > 0 ? published.minusYears(years).toString() : "XXXX-" + published.format(DAY);
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

    /** The number of years that the text gives elsewhere to an anniversary of such an event; 0 where none or several. */
    private int inText(SentenceViews views) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; views.at(i) != null; i++) {
            SentenceView view = views.at(i);
            for (int at = 0; at < view.size(); at++) {
                boolean event = view.word(at).equals("anniversary")
                        && view.word(at + 1).equals("of")
                        && events.contains(view.word(at + EVENT));
                told.add(event ? ordinal(view, at) : 0);
            }
        }
        told.remove(0);
        return told.size() == 1 ? told.iterator().next() : 0;
    }
}
