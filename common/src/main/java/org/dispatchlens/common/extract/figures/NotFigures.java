package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dispatchlens.common.text.WordSet;

/** Numbers that count no people: dates, times, ages, durations, money, shares, roads, resolutions, distances, things. */
final class NotFigures {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int OLDEST = 115;
    private static final Set<String> THINGS_AFTER = WordSet.of("a", "an", "the", "that", "this", "one", "its", "their");

    private final Set<String> units;
    private final Set<String> money;
    private final Set<String> before;
    private final Set<String> oneAfter;
    private final Set<String> yearAfter;
    private final Set<String> months;
    private final Set<String> bareMonths;
    private final Set<String> people = new HashSet<>();
    private final Set<String> between;
    private final Set<String> numerals;

    NotFigures(FiguresCodebook codebook) {
        this.units = WordSet.of(codebook.notFigures().units());
        this.money = WordSet.of(codebook.notFigures().money());
        this.before = WordSet.of(codebook.notFigures().before());
        this.oneAfter = WordSet.of(codebook.notFigures().oneAfter());
        this.yearAfter = WordSet.of(codebook.notFigures().yearAfter());
        this.bareMonths = WordSet.of(codebook.time().bareMonthAfter());
        codebook.groups().values().forEach(people::addAll);
        this.months = codebook.time().months().keySet();
        this.numerals = codebook.numbers().units().keySet();
        this.between =
                WordSet.of("-", "–", "more", "full", "other", "further", "additional", "consecutive", "straight");
    }

    /** What the count is instead of a count of people, judged by what touches it; null where it may be one. */
    NoFigure why(SentenceView view, Count count) {
        Quantity number = count.number();
        if (number.form() == Quantity.Form.ARTICLE) {
            return null;
        }
        if (measure(view, count) || share(view, number)) {
            return NoFigure.MEASURE;
        }
        if (money.contains(view.word(number.from() - 1))) {
            return NoFigure.MONEY;
        }
        if (label(view, number)) {
            return NoFigure.LABEL;
        }
        if (dateOrTime(view, number)) {
            return NoFigure.DATE_OR_TIME;
        }
        if (year(view, number)) {
            return NoFigure.YEAR;
        }
        if (age(view, number)) {
            return NoFigure.AGE;
        }
        return thingsBefore(view, number) ? NoFigure.THINGS : pronounOne(view, number) ? NoFigure.PRONOUN : null;
    }

    private boolean measure(SentenceView view, Count count) {
        int i = count.to();
        boolean digitsInCompound = view.word(i).equals("-") && view.glued(i) && view.glued(i + 1);
        if (digitsInCompound) {
            return true;
        }
        while (between.contains(view.word(i)) && i < count.to() + 3) {
            i++;
        }
        return (units.contains(view.word(i)) && !personLocal(view, i))
                || view.word(i).equals("%");
    }

    /** {@code one in three residents}: neither number counts anybody. */
    private boolean share(SentenceView view, Quantity number) {
        boolean part = view.word(number.to()).equals("in")
                && numeral(view, number.to() + 1)
                && peopleAt(view, number.to() + 2);
        boolean whole = view.word(number.from() - 1).equals("in")
                && numeral(view, number.from() - 2)
                && peopleAt(view, number.to());
        return part || whole;
    }

    private boolean numeral(SentenceView view, int i) {
        return view.inside(i) && (view.lexes().get(i).number() || numerals.contains(view.word(i)));
    }

    /** A noun for people, or one behind a word that describes it. */
    private boolean peopleAt(SentenceView view, int i) {
        return people.contains(view.word(i)) || people.contains(view.word(i + 1));
    }

    /** {@code 12 local residents} is no measure although {@code 12 local} time is. */
    private static boolean personLocal(SentenceView view, int i) {
        return (view.word(i).equals("local") && !view.word(i + 1).equals("time"))
                || (view.word(i).equals("square") && !view.word(i + 1).matches("(?:kilo|mi|met|foot|feet|yard).*"));
    }

    private boolean label(SentenceView view, Quantity number) {
        String previous = view.word(number.from() - 1);
        boolean labelled = (number.form() == Quantity.Form.DIGITS && before.contains(previous))
                || (before.contains(view.word(number.from() - 2)) && previous.equals("."));
        boolean partOfName = view.glued(number.from())
                && !previous.isEmpty()
                && "-–/.:_#&".contains(previous)
                && view.glued(number.from() - 1);
        boolean note = previous.equals("[") && view.word(number.to()).equals("]");
        return labelled || partOfName || note;
    }

    private boolean dateOrTime(SentenceView view, Quantity number) {
        String previous = view.word(number.from() - 1);
        String next = view.word(number.to());
        boolean day = number.value() != null && number.value() <= 31;
        boolean bare = bareMonths.contains(view.word(number.from() - 2)) && people.contains(next);
        boolean behindMonth = (!bare && months.contains(previous) && view.capitalised(number.from() - 1))
                || (previous.equals(".") && months.contains(view.word(number.from() - 2)));
        boolean beforeMonth = months.contains(next) && view.capitalised(number.to());
        boolean clock = (next.equals(":") && view.glued(number.to()) && view.glued(number.to() + 1))
                || (next.equals("/") && view.glued(number.to()));
        return (day && (behindMonth || beforeMonth)) || clock;
    }

    private boolean year(SentenceView view, Quantity number) {
        if (number.to() - number.from() != 1 || number.form() != Quantity.Form.DIGITS) {
            return false;
        }
        String text = view.lexes().get(number.from()).text();
        String previous = view.word(number.from() - 1);
        return YEAR.matcher(text).matches()
                && (yearAfter.contains(previous)
                        || months.contains(previous)
                        || previous.equals(",")
                        || view.glued(number.to())
                        || number.from() == 0);
    }

    /** {@code Brown, 24, was}; {@code Brown (24)}. */
    private static boolean age(SentenceView view, Quantity number) {
        boolean years = number.value() != null && number.value() <= OLDEST && number.form() == Quantity.Form.DIGITS;
        String previous = view.word(number.from() - 1);
        String next = view.word(number.to());
        boolean behindName = view.capitalised(number.from() - 2)
                && ((previous.equals(",")
                                && (next.equals(",") || next.equals(";") || next.equals(".") || next.equals("and")))
                        || (previous.equals("(") && next.equals(")")));
        // "Ana Ruiz, 31, and Omar Ali, 29 all died": the last of a list of ages.
        boolean all = previous.equals(",") && (next.equals("all") || next.equals("both"));
        return years && view.capitalised(number.from() - 2) && (behindName || all);
    }

    /** {@code the truck and two others}: what the others are stands before them. */
    private boolean thingsBefore(SentenceView view, Quantity number) {
        String thing = THINGS_AFTER.contains(view.word(number.from() - 3)) ? view.word(number.from() - 2) : "";
        return view.word(number.to()).equals("others")
                && view.word(number.from() - 1).equals("and")
                && (units.contains(thing) || units.contains(thing + "s"));
    }

    /** {@code no one}, {@code one another}, {@code the one}. */
    private boolean pronounOne(SentenceView view, Quantity number) {
        boolean one =
                number.to() - number.from() == 1 && view.word(number.from()).equals("one");
        return one
                && (oneAfter.contains(view.word(number.from() - 1))
                        || view.word(number.to()).equals("another"));
    }
}
