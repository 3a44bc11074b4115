package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Times reckoned back from the day of publication: {@code last week}, {@code 16 years ago}, {@code the past five months}.
 * Without a day of publication the digits stay {@code X}.
 */
final class RelativeTimes {
    private static final int MOST_AGO = 500;

    private final Phrases<Integer> weeks;
    private final Phrases<Integer> months;
    private final Phrases<Integer> years;
    private final Phrases<Boolean> unknown;
    private final NumberParser numbers;
    private final TimeSpans spans;
    private final Set<String> openers = new HashSet<>();

    RelativeTimes(FiguresCodebook codebook) {
        FiguresCodebook.TimeWords words = codebook.time();
        this.weeks = Phrases.of(words.weeksBack());
        this.months = Phrases.of(words.monthsBack());
        this.years = Phrases.of(words.yearsBack());
        this.unknown = Phrases.of(words.unknownPast());
        this.numbers = new NumberParser(codebook);
        this.spans = new TimeSpans(codebook, numbers);
        List.of(weeks, months, years, unknown).forEach(p -> openers.addAll(p.firstWords()));
        openers.addAll(spans.openers());
    }

    /** The words that open one, beside the number before {@code ago}. */
    Set<String> openers() {
        return openers;
    }

    /** The time at piece {@code i}, or null; {@code published} may be null. */
    Dating at(SentenceView view, int i, LocalDate published) {
        Phrases.Match<Integer> week = weeks.startingAt(view.lexes(), i);
        if (week != null) {
            return new Dating(i, week.to(), week(published, week.value()));
        }
        Phrases.Match<Integer> month = months.startingAt(view.lexes(), i);
        if (month != null) {
            return new Dating(i, month.to(), month(published, month.value()));
        }
        Phrases.Match<Integer> year = years.startingAt(view.lexes(), i);
        if (year != null) {
            return new Dating(i, year.to(), year(published, year.value()));
        }
        Phrases.Match<Boolean> past = unknown.startingAt(view.lexes(), i);
        if (past != null) {
            return new Dating(i, past.to(), "XXXX");
        }
        Dating span = spans.at(view, i, published);
        return span == null ? ago(view, i, published) : span;
    }

    /** {@code 16 years ago}, {@code eleven months ago}. */
    private Dating ago(SentenceView view, int i, LocalDate published) {
        Quantity number = numbers.at(view.lexes(), i);
        boolean counted = number != null && number.value() != null && number.value() <= MOST_AGO;
        if (!counted || !view.word(number.to() + 1).equals("ago")) {
            return null;
        }
        int n = number.value().intValue();
        String edtf =
                switch (view.word(number.to())) {
                    case "year", "years" -> year(published, n);
                    case "month", "months" -> month(published, n);
                    case "week", "weeks" -> week(published, n);
                    default -> "";
                };
        return edtf.isEmpty() ? null : new Dating(i, number.to() + 2, edtf);
    }

    /** The ISO week {@code back} weeks before the one of {@code published}, as an interval of days. */
    private static String week(LocalDate published, int back) {
        if (published == null) {
            return "XXXX-XX";
        }
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(back);
        return monday + "/" + monday.plusDays(6);
    }

    private static String month(LocalDate published, int back) {
        return published == null
                ? "XXXX-XX"
                : YearMonth.from(published).minusMonths(back).toString();
    }

    private static String year(LocalDate published, int back) {
        return published == null ? "XXXX" : fourDigits(published.getYear() - back);
    }

    static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
