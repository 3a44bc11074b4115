package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds time expressions and writes them as EDTF (ISO 8601-2). Relative ones ({@code last week}, {@code in August}) are
 * reckoned from the day of publication and stay {@code XXXX-08} or the like without one.
 */
final class TimeExpressions {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)\\d0");
    private static final int YEAR_LENGTH = 4;
    private static final Set<String> COUNTED =
            Set.of("people", "soldiers", "troops", "civilians", "fighters", "men", "women", "others", "more");
    private static final Set<String> BEFORE_YEAR = Set.of("-", "–", "(", "/");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");
    private static final int SAME_EVENT_DAYS = 10;
    private static final int MOST_AGO = 500;

    private final FiguresCodebook.TimeWords words;
    private final Map<String, Integer> months;
    private final Phrases<Boolean> current;
    private final Phrases<Integer> weeks;
    private final Phrases<Integer> monthsBack;
    private final Phrases<Integer> years;
    private final Phrases<Boolean> unknown;
    private final NumberParser numbers;
    private final Phrases<String> named;
    private final Phrases<Boolean> comparison;
    private final Set<String> superlatives;
    private final Set<String> ended;
    private final Set<String> attributes;
    private final Set<String> bareMonths;
    private final Set<String> openers = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    TimeExpressions(FiguresCodebook codebook) {
        this.words = codebook.time();
        this.months = Map.copyOf(words.months());
        this.current = Phrases.of(words.current());
        this.weeks = Phrases.of(words.weeksBack());
        this.monthsBack = Phrases.of(words.monthsBack());
        this.years = Phrases.of(words.yearsBack());
        this.numbers = new NumberParser(codebook);
        this.unknown = Phrases.of(words.unknownPast());
        this.named = Phrases.of(words.named());
        this.comparison = Phrases.of(words.comparisonOpeners());
        this.superlatives = Set.copyOf(words.superlatives());
        openers.addAll(months.keySet());
        List.of(current, weeks, monthsBack, years, unknown, named).forEach(p -> openers.addAll(p.firstWords()));
        this.bareMonths = Set.copyOf(words.bareMonthAfter());
        codebook.groups().values().forEach(people::addAll);
        this.attributes = Set.copyOf(words.yearAttributes());
        this.ended = Set.copyOf(words.endedWords());
    }

    /** All time expressions of the sentence; {@code published} may be null. */
    List<TimeReference> in(SentenceView view, LocalDate published) {
        List<TimeReference> found = new ArrayList<>();
        boolean ago = saysAgo(view);
        int i = 0;
        while (i < view.size()) {
            Lex lex = view.lexes().get(i);
            boolean opens = ago || lex.number() || openers.contains(lex.lower());
            TimeReference time = opens ? at(view, i, published) : null;
            if (time == null) {
                i++;
            } else {
                found.add(time);
                i = time.to();
            }
        }
        return found;
    }

    private static boolean saysAgo(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (view.word(i).equals("ago")) {
                return true;
            }
        }
        return false;
    }

    private TimeReference at(SentenceView view, int i, LocalDate published) {
        Phrases.Match<String> name = named.startingAt(view.lexes(), i);
        if (name != null) {
            return reference(view, i, name.to(), name.value());
        }
        TimeReference relative = relative(view, i, published);
        if (relative != null) {
            return relative;
        }
        if (months.containsKey(view.word(i)) && view.capitalised(i)) {
            TimeReference month = month(view, i, published);
            if (month != null) {
                return month;
            }
        }
        TimeReference year = year(view, i);
        if (year != null) {
            return year;
        }
        Phrases.Match<Boolean> now = current.startingAt(view.lexes(), i);
        return now == null ? null : new TimeReference(i, now.to(), TimeReference.CURRENT, false, bounded(view, i));
    }

    private TimeReference relative(SentenceView view, int i, LocalDate published) {
        Phrases.Match<Integer> week = weeks.startingAt(view.lexes(), i);
        if (week != null) {
            return reference(view, i, week.to(), published == null ? "XXXX-XX" : week(published, week.value()));
        }
        Phrases.Match<Integer> month = monthsBack.startingAt(view.lexes(), i);
        if (month != null) {
            String edtf = published == null
                    ? "XXXX-XX"
                    : YearMonth.from(published).minusMonths(month.value()).toString();
            return reference(view, i, month.to(), edtf);
        }
        Phrases.Match<Integer> year = years.startingAt(view.lexes(), i);
        if (year != null) {
            String edtf = published == null ? "XXXX" : fourDigits(published.getYear() - year.value());
            return reference(view, i, year.to(), edtf);
        }
        TimeReference ago = ago(view, i, published);
        if (ago != null) {
            return ago;
        }
        Phrases.Match<Boolean> past = unknown.startingAt(view.lexes(), i);
        return past == null ? null : reference(view, i, past.to(), "XXXX");
    }

    /** {@code 16 years ago}, {@code eleven months ago}. */
    private TimeReference ago(SentenceView view, int i, LocalDate published) {
        Quantity number = numbers.at(view.lexes(), i);
        boolean counted = number != null && number.value() != null && number.value() <= MOST_AGO;
        if (!counted || !view.word(number.to() + 1).equals("ago")) {
            return null;
        }
        int n = number.value().intValue();
        String edtf =
                switch (view.word(number.to())) {
                    case "year", "years" -> published == null ? "XXXX" : fourDigits(published.getYear() - n);
                    case "month", "months" ->
                        published == null
                                ? "XXXX-XX"
                                : YearMonth.from(published).minusMonths(n).toString();
                    case "week", "weeks" -> published == null ? "XXXX-XX" : week(published, n);
                    default -> "";
                };
        return edtf.isEmpty() ? null : reference(view, i, number.to() + 2, edtf);
    }

    /** The ISO week {@code back} weeks before the one of {@code published}, as an interval of days. */
    private static String week(LocalDate published, int back) {
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(back);
        return monday + "/" + monday.plusDays(6);
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** {@code In August}, {@code last August}, {@code August 2020}, {@code September 13}, {@code 13 September 2020}. */
    private TimeReference month(SentenceView view, int i, LocalDate published) {
        int month = months.get(view.word(i));
        int to = view.word(i + 1).equals(".") && view.word(i).length() < 5 ? i + 2 : i + 1;
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
        boolean dated = YEAR.matcher(view.word(yearAt)).matches()
                && !(view.glued(yearAt + 1) && view.word(yearAt + 1).equals("-"));
        if (dated) {
            int year = Integer.parseInt(view.word(yearAt));
            return reference(view, from, yearAt + 1, date(view, from, year, month, day, published));
        }
        boolean ambiguous = view.word(i).equals("may")
                || view.word(i).equals("march")
                || view.word(i).equals("mar");
        if (day == 0
                && ambiguous
                && !Set.of("in", "since", "last", "late", "early", "mid").contains(view.word(i - 1))) {
            return null;
        }
        if (published == null) {
            String edtf = day == 0 ? String.format(Locale.ROOT, "XXXX-%02d", month) : TimeReference.CURRENT;
            return reference(view, from, to, edtf);
        }
        int year = month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
        return reference(view, from, to, date(view, from, year, month, day, published));
    }

    private static int dayAt(SentenceView view, int at) {
        boolean digits = DAY.matcher(view.word(at)).matches();
        int day = digits ? Integer.parseInt(view.word(at)) : 0;
        return day <= 31 ? day : 0;
    }

    /** A day close to publication is this event's; an end or start of something tells only its year. */
    private String date(SentenceView view, int from, int year, int month, int day, LocalDate published) {
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day == 0) {
            boolean bound = ended.contains(view.word(from - 1)) || ended.contains(view.word(from - 2));
            boolean thisMonth = published != null && YearMonth.from(published).equals(yearMonth);
            return thisMonth ? TimeReference.CURRENT : bound ? fourDigits(year) : yearMonth.toString();
        }
        LocalDate date = yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
        boolean near = published != null && Math.abs(ChronoUnit.DAYS.between(date, published)) <= SAME_EVENT_DAYS;
        return near ? TimeReference.CURRENT : date.toString();
    }

    private TimeReference year(SentenceView view, int i) {
        String word = view.word(i);
        if (word.length() != YEAR_LENGTH || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        boolean decade = view.glued(i + 1) && view.word(i + 1).equals("s");
        if (DECADE.matcher(word).matches() && decade) {
            return reference(view, i, i + 2, word.substring(0, 3) + "X");
        }
        boolean counted = COUNTED.contains(view.word(i + 1));
        boolean partOfNumber = view.glued(i) && !BEFORE_YEAR.contains(view.word(i - 1));
        boolean attribute = attributes.contains(view.word(i + 1));
        if (!YEAR.matcher(word).matches() || counted || partOfNumber || attribute) {
            return null;
        }
        return reference(view, i, i + 1, word);
    }

    private TimeReference reference(SentenceView view, int from, int to, String edtf) {
        boolean since = view.word(from - 1).equals("since")
                || (view.word(from - 2).equals("since") && view.word(from - 1).length() < 6);
        return new TimeReference(from, to, edtf, since || sinceBegan(view, from), bounded(view, from));
    }

    /** {@code since the siege began 18 years ago}. */
    private static boolean sinceBegan(SentenceView view, int from) {
        boolean began = Set.of("began", "started", "erupted").contains(view.word(from - 1));
        for (int i = from - 2; began && i >= from - 6; i--) {
            if (view.word(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code since}, {@code after} or the like opens the phrase, or a superlative stands before it. */
    private boolean bounded(SentenceView view, int from) {
        for (int end = from; end > from - 4 && end > 0; end--) {
            if (comparison.endingAt(view.lexes(), end) != null) {
                return true;
            }
            if (Set.of("in", "on", ",").contains(view.word(end - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Whether {@code worst ... since} or {@code deadliest ... since} stands before the expression. */
    boolean comparedWith(SentenceView view, TimeReference time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - 12); i--) {
            String word = view.word(i);
            if (superlatives.contains(word) || (word.length() > 6 && word.endsWith("iest"))) {
                return true;
            }
        }
        return false;
    }
}
