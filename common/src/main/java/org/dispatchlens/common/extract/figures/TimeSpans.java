package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * Spans that reach up to the publication, as EDTF intervals: {@code over the past year}, {@code in the last five months},
 * {@code over three decades}, {@code during six weeks of fighting}. Spans of one year or of months are told by months,
 * longer ones by years, weeks by days. Where no number is given ({@code over decades}) the time stays open.
 */
final class TimeSpans {
    private static final Set<String> PAST = WordSet.of("past", "last", "previous");
    private static final int MOST = 200;
    private static final int MONTHS = 12;
    private static final int DECADE = 10;

    private static final Map<String, Integer> IN_MONTHS = Map.of(
            "month",
            1,
            "months",
            1,
            "year",
            MONTHS,
            "years",
            MONTHS,
            "decade",
            DECADE * MONTHS,
            "decades",
            DECADE * MONTHS);
    private static final Set<String> WEEKS = WordSet.of("week", "weeks");

    private final NumberParser numbers;
    private final Set<String> during;
    private final Set<String> prepositions;

    TimeSpans(FiguresCodebook codebook, NumberParser numbers) {
        this.numbers = numbers;
        this.during = WordSet.of(codebook.time().spanOpeners());
        this.prepositions = new HashSet<>(codebook.grammar().prepositions());
        prepositions.add("to");
    }

    Set<String> openers() {
        Set<String> openers = new HashSet<>(during);
        openers.add("the");
        return openers;
    }

    /** The span that starts at piece {@code i}, or null; {@code published} may be null. */
    Dating at(SentenceView view, int i, LocalDate published) {
        if (view.word(i).equals("the") && PAST.contains(view.word(i + 1))) {
            return ofUnits(view, i, i + 2, published);
        }
        // "held for over three years", "sentenced to over three years": there it compares.
        boolean opens = during.contains(view.word(i)) && !prepositions.contains(view.word(i - 1));
        if (!opens) {
            return null;
        }
        boolean open = view.word(i + 1).equals("decades") || view.word(i + 1).equals("centuries");
        return open ? new Dating(i, i + 2, "XXXX") : counted(view, i) ? ofUnits(view, i, i + 1, published) : null;
    }

    private boolean counted(SentenceView view, int i) {
        return view.inside(i + 1) && numbers.at(view.lexes(), i + 1) != null;
    }

    /** {@code year}, {@code five months} or {@code several weeks} at {@code at}. */
    private Dating ofUnits(SentenceView view, int from, int at, LocalDate published) {
        Quantity number = view.inside(at) ? numbers.at(view.lexes(), at) : null;
        int unit = number == null ? at : number.to();
        boolean weeks = WEEKS.contains(view.word(unit));
        int months = IN_MONTHS.getOrDefault(view.word(unit), 0);
        boolean large = number != null && number.value() != null && number.value() > MOST;
        if ((months == 0 && !weeks) || large || view.word(unit + 1).equals("ago")) {
            return null;
        }
        // "the last three years of his rule" ended with the rule, not with the publication.
        boolean ended = view.word(at - 1).equals("last") && view.word(unit + 1).equals("of");
        if (ended || (number != null && number.value() == null)) {
            return new Dating(from, unit + 1, "XXXX");
        }
        int n = number == null ? 1 : number.value().intValue();
        return new Dating(from, unit + 1, weeks ? weeks(published, n) : months(published, n * months));
    }

    private static String weeks(LocalDate published, int n) {
        return published == null ? "XXXX-XX-XX/XXXX-XX-XX" : published.minusWeeks(n) + "/" + published;
    }

    private static String months(LocalDate published, int n) {
        boolean years = n > MONTHS && n % MONTHS == 0;
        if (published == null) {
            return years ? "XXXX/XXXX" : "XXXX-XX/XXXX-XX";
        }
        YearMonth end = YearMonth.from(published);
        YearMonth start = end.minusMonths(n);
        return years
                ? RelativeTimes.fourDigits(start.getYear()) + "/" + RelativeTimes.fourDigits(end.getYear())
                : start + "/" + end;
    }
}
