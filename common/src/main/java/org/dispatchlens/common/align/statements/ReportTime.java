package org.dispatchlens.common.align.statements;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.align.statements.Stretch.Era;
import org.dispatchlens.common.extract.figures.ToldTime;

/**
 * When something happened, as far as its report says so: all times that its words leave open.
 *
 * <p>Days of the week are those before publication; without its day they are compared by name. A month or year without a
 * date, {@code last week} and the like stand against these days, and so does a past that lasts ({@code since the truce}).
 *
 * @param stretches empty where the report tells no time
 */
public record ReportTime(List<Stretch> stretches) {
    private static final int HOURS = 24;
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int DAYS_AROUND = 2;
    private static final int NEAR_DATE = 10;
    private static final Pattern WIDE = Pattern.compile("\\b(week|weekend|days|far|latest)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\d");
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether both tell a time and no time of the one can be one of the other. */
    public boolean excludes(ReportTime other) {
        return !stretches.isEmpty()
                && !other.stretches.isEmpty()
                && stretches.stream().noneMatch(s -> other.stretches.stream().anyMatch(s::meets));
    }

    /**
     * Of the times of a report's clause. A time of speech counts only where nothing else is told, and then does not tell
     * the hour.
     *
     * @param published null where not known
     */
    static ReportTime of(List<ToldTime> told, List<DayParts.Hours> parts, LocalDate published) {
        List<ToldTime> events = told.stream().filter(t -> !t.report()).toList();
        List<Stretch> stretches = new ArrayList<>();
        events.forEach(t -> stretches.addAll(stretches(t, parts, published)));
        if (events.isEmpty()) {
            told.forEach(t -> stretches.addAll(spoken(t, published)));
            parts.forEach(p -> stretches.add(new Stretch(Era.OPEN, HOURS, p.from(), p.to(), 0)));
        }
        return new ReportTime(List.copyOf(stretches));
    }

    /** What was told on a day happened then or in the days before. */
    private static List<Stretch> spoken(ToldTime time, LocalDate published) {
        if (era(time, published) != Era.NOW) {
            return stretches(time, List.of(), published);
        }
        return List.of(
                published == null
                        ? Stretch.unclocked(Era.NOW, 0)
                        : calendar(Era.NOW, published.minusDays(NEAR_DATE), published.plusDays(1)));
    }

    /** Of words in somebody's mouth: what they reckon from the day of the speech is left open. */
    ReportTime asSaid() {
        return new ReportTime(stretches.stream()
                .map(s -> s.dated() || s.era() == Era.LASTING ? s : s.open())
                .filter(s -> s.era() != Era.OPEN || s.clocked() || s.month() > 0)
                .toList());
    }

    private static List<Stretch> stretches(ToldTime time, List<DayParts.Hours> parts, LocalDate published) {
        EdtfDays days = EdtfDays.of(time.edtf());
        Era era = era(time, published);
        if (era == Era.LASTING) {
            return List.of(Stretch.unclocked(era, 0));
        }
        if (time.day() != null && !time.since()) {
            return published == null
                    ? onDay(era, WEEK * HOURS, (time.day().getValue() - 1) * HOURS, parts)
                    : onDay(era, 0, Stretch.hour(weekday(time.day(), published)), parts);
        }
        if (days.oneDay()) {
            return onDay(era, 0, Stretch.hour(days.first()), parts);
        }
        if (days.known()) {
            return List.of(calendar(era, days.first(), days.last()));
        }
        return List.of(
                time.current() && published != null ? around(time, published) : Stretch.unclocked(era, days.month()));
    }

    /** A day on the calendar or of the week, narrowed to the parts of the day that are named. */
    private static List<Stretch> onDay(Era era, int cycle, double midnight, List<DayParts.Hours> parts) {
        Stream<DayParts.Hours> hours = parts.isEmpty() ? Stream.of(new DayParts.Hours(0, HOURS)) : parts.stream();
        return hours.map(h -> new Stretch(era, cycle, midnight + h.from(), midnight + h.to(), 0))
                .toList();
    }

    private static Stretch calendar(Era era, LocalDate first, LocalDate last) {
        return new Stretch(era, 0, Stretch.hour(first), Stretch.hour(last.plusDays(1)), 0);
    }

    /** {@code fresh}, {@code this week}; a date near publication is known to be near, not which it is. */
    private static Stretch around(ToldTime time, LocalDate published) {
        if (NUMBERED.matcher(time.words()).find()) {
            return calendar(Era.NOW, published.minusDays(NEAR_DATE), published.plusDays(NEAR_DATE));
        }
        boolean wide = time.since() || WIDE.matcher(time.words()).find();
        int before = MONTHS.contains(time.words()) ? MONTH : wide ? WEEK : DAYS_AROUND;
        return calendar(Era.NOW, published.minusDays(before), published.plusDays(1));
    }

    /** The last such day up to publication; the day after counts too, since a date can be of another time zone. */
    private static LocalDate weekday(DayOfWeek day, LocalDate published) {
        LocalDate next = published.plusDays(1);
        return next.getDayOfWeek() == day ? next : published.with(TemporalAdjusters.previousOrSame(day));
    }

    private static Era era(ToldTime time, LocalDate published) {
        EdtfDays days = EdtfDays.of(time.edtf());
        if (time.edtf().equals("XXXX") || (time.since() && time.day() == null)) {
            return Era.LASTING;
        }
        if (time.current()) {
            return Era.NOW;
        }
        if (!days.known()) {
            return Era.PAST;
        }
        boolean past = published == null || days.last().isBefore(published.minusDays(WEEK));
        // A date is the same for all; an undated report may have called it Wednesday.
        return past && !days.oneDay() ? Era.PAST : Era.OPEN;
    }
}
