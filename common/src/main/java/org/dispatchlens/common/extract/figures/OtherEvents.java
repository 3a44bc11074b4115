package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.Set;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.text.WordSet;

/**
 * Signs beside a time expression that a figure is not of the event the dispatch is about: another attack told of in a
 * relative clause, what happens again and again, and the toll of a war of years.
 */
final class OtherEvents {
    /** An event that a war of years is told from by its toll; no attack of one day kills so many. */
    private static final double TOLL_OF_YEARS = 1000;

    /** More than one attack kills, where the text names none. */
    private static final double MANY = 200;

    private static final int NEAR = 6;
    /** From the subject of a clause to its verb, and from a verb to its number. */
    private static final int SUBJECT = 14;

    private static final int VERB = 4;
    private static final int OPENING = 2;
    private static final int DEFINITE_REACH = 3;
    private static final Set<String> DEFINITE = WordSet.of("the", "this", "that");
    private static final Set<String> HAVE = WordSet.of("has", "have", "had");
    private static final int CLAUSE = 12;
    private static final Set<String> RELATIVES =
            WordSet.of("that", "which", "killing", "leaving", "wounding", "injuring");
    private static final Set<String> STOPS = WordSet.of(";", "while", "but", "whereas", "although");
    private static final Set<String> EVERY =
            WordSet.of("every", "each", "daily", "weekly", "monthly", "yearly", "regularly");
    private static final Set<String> SPANS = WordSet.of("day", "week", "month", "year", "night");

    private final Set<String> events = new HashSet<>();
    private final Phrases<Boolean> compared;
    private final Set<String> lasting;

    OtherEvents(FiguresCodebook codebook) {
        events.addAll(codebook.time().anaphoricNouns());
        events.addAll(codebook.time().eventNouns());
        this.compared = Phrases.of(codebook.time().comparedEvents());
        this.lasting = WordSet.of(codebook.time().lastingNouns());
    }

    /** The nouns for events. */
    Set<String> events() {
        return WordSet.of(events);
    }

    /** {@code Monday's blast followed an attack that killed 12}, {@code unlike an attack that killed 12}. */
    boolean comparedWithIt(SentenceView view, Candidate candidate) {
        int relative = relativeBefore(view, candidate.count().from());
        for (int i = Math.max(0, relative - CLAUSE); i < relative; i++) {
            Phrases.Match<Boolean> opener = compared.startingAt(view.lexes(), i);
            boolean follows = view.word(i).startsWith("follow");
            if (opener != null
                    && eventIn(view, opener.to(), relative)
                    && (!follows || eventIn(view, i - 2, i))
                    && !stopIn(view, i, relative)) {
                return true;
            }
        }
        return false;
    }

    /** {@code scores of civilians are killed}, {@code 12 miners die every year}: no single event. */
    boolean habitual(SentenceView view, Candidate candidate) {
        Finding finding = candidate.finding();
        boolean present = finding.kind() == FigureKind.KILLED
                && finding.ruleId().equals("figure.right.participle")
                && view.word(finding.from() - 1).equals("are")
                && candidate.count().qualifier() == Qualifier.VAGUE;
        int end = Math.max(finding.to(), candidate.people().end());
        for (int i = end; i < end + NEAR; i++) {
            if (EVERY.contains(view.word(i)) && (view.word(i).endsWith("ly") || SPANS.contains(view.word(i + 1)))) {
                return true;
            }
        }
        return present;
    }

    /** {@code about 20,000 people have been killed in the uprising}, {@code the war has killed thousands}. */
    boolean tollOfYears(SentenceView view, Candidate candidate) {
        Finding finding = candidate.finding();
        int end = Math.max(finding.to(), candidate.people().end());
        int start = Math.min(finding.from(), candidate.count().from());
        boolean lives = candidate.people().noun().equals("lives")
                || view.word(finding.from()).equals("lives");
        boolean perfect = finding.perfect() || (lives && hasIn(view, start));
        if (!perfect || candidate.count().low() < TOLL_OF_YEARS / 2 || high(candidate) < TOLL_OF_YEARS) {
            return false;
        }
        return lastingIn(view, end, end + NEAR) || lastingIn(view, start - SUBJECT, start);
    }

    /** {@code has taken 30,000 lives}. */
    private static boolean hasIn(SentenceView view, int count) {
        for (int i = count - VERB; i < count; i++) {
            if (HAVE.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code responsible for the deaths of hundreds}: what somebody did in all his days, where so many cannot have been
     * hit at once or the number is open.
     */
    boolean lifeOfSomebody(SentenceView view, Candidate candidate) {
        Finding finding = candidate.finding();
        boolean of =
                finding.ruleId().equals("figure.left.noun") && candidate.count().low() >= MANY;
        for (int i = finding.from() - 1; of && i >= finding.from() - VERB; i--) {
            if (view.word(i).equals("responsible")) {
                return true;
            }
        }
        return false;
    }

    private static double high(Candidate candidate) {
        return candidate.count().value() == null
                ? candidate.count().high()
                : candidate.count().value();
    }

    private boolean lastingIn(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lasting.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time is that of the people counted; beside a toll it may be the day when the toll rose. */
    boolean daysOf(SentenceView view, TimeReference time, Candidate candidate) {
        boolean toll = candidate.finding().ruleId().equals(TollPredicates.RULE);
        return !toll || eventIn(view, time.from() - 2, time.from()) || eventIn(view, time.to(), time.to() + 2);
    }

    /**
     * {@code On Friday, gunmen attacked a depot and killed two}: a sentence that opens with the day and tells who killed,
     * but of no event that the reader knows of ({@code the attack}).
     */
    boolean opensAnother(SentenceView view, TimeReference time, Candidate candidate) {
        boolean opens = time.from() <= OPENING && view.word(time.from() - 1).equals("on");
        boolean active = candidate.finding().ruleId().equals("figure.left.active")
                || candidate.finding().to() <= candidate.count().from();
        boolean known = eventIn(view, time.to(), time.to() + 1);
        for (int i = 0; !known && i < view.size(); i++) {
            known = DEFINITE.contains(view.word(i)) && eventIn(view, i + 1, i + 1 + DEFINITE_REACH);
        }
        return opens && active && !known;
    }

    /** The nearest relative pronoun or participle before a number, or -1. */
    static int relativeBefore(SentenceView view, int count) {
        for (int i = count - 1; i >= Math.max(0, count - NEAR); i--) {
            if (RELATIVES.contains(view.word(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean eventIn(SentenceView view, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (events.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean stopIn(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }
}
