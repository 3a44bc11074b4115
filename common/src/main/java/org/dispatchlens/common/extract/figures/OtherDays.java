package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.extract.figures.MainEvent.Dated;

/**
 * Another event of the same days: in a report on a raid on Sunday, {@code On Friday, gunmen attacked a depot and killed
 * two} tells of one more raid. Its figures get the day as their event, reckoned back from the day of publication, {@code
 * XXXX-XX-XX} without one.
 *
 * <p>The day of the main event is the first that the title or the first sentences date a figure to. People who died on
 * another day may have been hit on the first, and an attack that the text speaks of as known is the main one.
 */
final class OtherDays {
    private static final int LEAD = 4;
    private static final String UNKNOWN_DAY = "XXXX-XX-XX";
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);

    private OtherDays() {}

    /** The day of the week that a word names, or null. */
    static DayOfWeek day(String word) {
        return DAYS.get(word);
    }

    /** The figures in the same order, those of other days with that day; {@code published} may be null. */
    static List<Dated> date(List<Dated> figures, LocalDate published) {
        DayOfWeek main = figures.stream()
                .filter(f -> f.figure().sentenceId() <= LEAD && f.time().day() != null)
                .map(f -> f.time().day())
                .findFirst()
                .orElse(null);
        return main == null
                ? figures
                : figures.stream()
                        .map(f -> isOther(f, main) ? on(f, published) : f)
                        .toList();
    }

    private static boolean isOther(Dated figure, DayOfWeek main) {
        EventTime time = figure.time();
        return time.current() && time.newEvent() && time.day() != null && time.day() != main;
    }

    private static Dated on(Dated figure, LocalDate published) {
        DayOfWeek day = figure.time().day();
        String edtf = published == null
                ? UNKNOWN_DAY
                : published.with(TemporalAdjusters.previousOrSame(day)).toString();
        return figure.at(edtf);
    }
}
