package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** Times told by the calendar: {@code in August}, {@code 13 September 2020}, {@code 2020}, {@code the 1990s}. */
final class CalendarDates {
    private static final int YEAR_LENGTH = 4;
    private static final int EARLIEST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;
    private static final int SHORTENED = 5;
    private static final int SAME_EVENT_DAYS = 10;
    private static final Set<String> COUNTED =
            WordSet.of("people", "soldiers", "troops", "civilians", "fighters", "men", "women", "others", "more");
    private static final Set<String> BEFORE_YEAR = WordSet.of("-", "–", "(", "/");
    private static final Set<String> ORDINALS = WordSet.of("st", "nd", "rd", "th");
    /** Months that are ordinary words too, and what may stand before the month. */
    private static final Set<String> AMBIGUOUS = WordSet.of("may", "march", "mar");

    private static final Set<String> BEFORE_MONTH = WordSet.of("in", "since", "last", "late", "early", "mid");

    private final Map<String, Integer> months;
    private final Set<String> ended;
    private final Set<String> attributes;
    private final Set<String> bareMonths;
    private final Set<String> people = new HashSet<>();

    CalendarDates(FiguresCodebook codebook) {
        this.months = Map.copyOf(codebook.time().months());
        this.ended = WordSet.of(codebook.time().endedWords());
        this.attributes = WordSet.of(codebook.time().yearAttributes());
        this.bareMonths = WordSet.of(codebook.time().bareMonthAfter());
        codebook.groups().values().forEach(people::addAll);
    }

    /** The words that open a date, beside the numbers. */
    Set<String> openers() {
        return months.keySet();
    }

    /** The date or year at piece {@code i}, or null; {@code published} may be null. */
    Dating at(SentenceView view, int i, LocalDate published) {
        Dating month = months.containsKey(view.word(i)) && view.capitalised(i) ? month(view, i, published) : null;
        return month == null ? year(view, i) : month;
    }

    /** {@code In August}, {@code last August}, {@code August 2020}, {@code September 13}, {@code 13 September 2020}. */
    private Dating month(SentenceView view, int i, LocalDate published) {
        int month = months.get(view.word(i));
        int to = view.word(i + 1).equals(".") && view.word(i).length() < SHORTENED ? i + 2 : i + 1;
        int from = i;
        boolean bare = bareMonths.contains(view.word(i - 1)) && people.contains(view.word(to + 1));
        int day = bare ? 0 : dayAt(view, to);
        if (day > 0) {
            to++;
            to = view.glued(to) && ORDINALS.contains(view.word(to)) ? to + 1 : to;
        } else if (dayAt(view, i - 1) > 0) {
            day = dayAt(view, i - 1);
            from = i - 1;
        }
        int yearAt = view.word(to).equals(",") || view.word(to).equals("of") ? to + 1 : to;
        boolean compound = view.glued(yearAt + 1) && view.word(yearAt + 1).equals("-");
        if (isYear(view.word(yearAt)) && !compound) {
            int year = Integer.parseInt(view.word(yearAt));
            return new Dating(from, yearAt + 1, date(view, from, year, month, day, published));
        }
        boolean word = AMBIGUOUS.contains(view.word(i)) && !BEFORE_MONTH.contains(view.word(i - 1));
        return day == 0 && word ? null : new Dating(from, to, withoutYear(view, from, month, day, published));
    }

    private String withoutYear(SentenceView view, int from, int month, int day, LocalDate published) {
        if (published == null) {
            return day == 0 ? String.format(Locale.ROOT, "XXXX-%02d", month) : TimeReference.CURRENT;
        }
        int year = month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
        return date(view, from, year, month, day, published);
    }

    private static int dayAt(SentenceView view, int at) {
        String word = view.word(at);
        boolean digits =
                Numerals.digit(word, 0) && (word.length() == 1 || (word.length() == 2 && Numerals.digit(word, 1)));
        int day = digits ? Integer.parseInt(word) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    /** A day close to publication is this event's; an end or start of something tells only its year. */
    private String date(SentenceView view, int from, int year, int month, int day, LocalDate published) {
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day == 0) {
            boolean bound = ended.contains(view.word(from - 1)) || ended.contains(view.word(from - 2));
            boolean thisMonth = published != null && YearMonth.from(published).equals(yearMonth);
            String told = bound ? RelativeTimes.fourDigits(year) : yearMonth.toString();
            return thisMonth ? TimeReference.CURRENT : told;
        }
        LocalDate date = yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
        boolean near = published != null && Math.abs(ChronoUnit.DAYS.between(date, published)) <= SAME_EVENT_DAYS;
        return near ? TimeReference.CURRENT : date.toString();
    }

    private Dating year(SentenceView view, int i) {
        String word = view.word(i);
        if (!isYear(word)) {
            return null;
        }
        boolean decade =
                word.endsWith("0") && view.glued(i + 1) && view.word(i + 1).equals("s");
        if (decade) {
            return new Dating(i, i + 2, word.substring(0, YEAR_LENGTH - 1) + "X");
        }
        boolean counted = COUNTED.contains(view.word(i + 1));
        boolean partOfNumber = view.glued(i) && !BEFORE_YEAR.contains(view.word(i - 1));
        boolean attribute = attributes.contains(view.word(i + 1));
        return counted || partOfNumber || attribute ? null : new Dating(i, i + 1, word);
    }

    private static boolean isYear(String word) {
        if (word.length() != YEAR_LENGTH || !Numerals.digits(word)) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= EARLIEST_YEAR && year <= LAST_YEAR;
    }
}
