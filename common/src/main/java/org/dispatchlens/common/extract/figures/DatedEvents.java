package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * A time as that of the event whose victims are counted, because it belongs to the noun of that event: {@code the 2008
 * bombing in Lima killed 12}, {@code since an attack in 2019 that killed 12}, {@code the anniversary of an attack}.
 */
final class DatedEvents {
    private static final int NEAR = 6;
    /** From the subject of a clause to its verb. */
    private static final int SUBJECT = 14;

    /** From a year to the event noun that it stands before. */
    private static final int ATTRIBUTE_REACH = 3;

    private static final Set<String> PREPOSITIONS = WordSet.of("in", "on", "during", "by", ",", "");
    private static final Set<String> CLAUSE_MARKS =
            WordSet.of(",", "after", "before", "since", "when", "as", "and", "that", "which", "who", "said");

    private final OtherEvents events;

    DatedEvents(OtherEvents events) {
        this.events = events;
    }

    /**
     * {@code last month's attack in Lima, which killed 12}, {@code since an attack in 2019 that killed 12}: the time is
     * of the event whose victims are counted, however the sentence compares that event with others.
     */
    boolean datesTheEvent(SentenceView view, TimeReference time, Candidate candidate) {
        int relative = OtherEvents.relativeBefore(view, candidate.count().from());
        boolean near = relative >= time.to() && relative - time.to() <= NEAR;
        return (near
                        && events.eventIn(view, time.from() - NEAR, relative)
                        && !OtherEvents.stopIn(view, time.to(), relative))
                || whenBehind(view, time, candidate)
                || subjectsTime(view, time, candidate);
    }

    /** {@code the worst since October 2017, when a bomb killed 12}. */
    private static boolean whenBehind(SentenceView view, TimeReference time, Candidate candidate) {
        int from = candidate.count().from();
        boolean when =
                view.word(time.to()).equals(",") && view.word(time.to() + 1).equals("when");
        return when && from > time.to() && from - time.to() <= SUBJECT && !clauseIn(view, time.to() + 2, from);
    }

    /** {@code since the 2008 bombing in Lima killed 12}: the time is an attribute of the event that is the verb's subject. */
    private boolean subjectsTime(SentenceView view, TimeReference time, Candidate candidate) {
        int verb = candidate.finding().from();
        boolean active = candidate.finding().ruleId().equals("figure.left.active");
        boolean attribute = !PREPOSITIONS.contains(view.word(time.from() - 1))
                && events.eventIn(view, time.to(), time.to() + ATTRIBUTE_REACH);
        return active
                && attribute
                && verb >= time.to()
                && verb - time.to() <= SUBJECT
                && !clauseIn(view, time.to(), verb);
    }

    private static boolean clauseIn(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLAUSE_MARKS.contains(view.word(i))) {
                return true;
            }
        }
        return OtherEvents.stopIn(view, from, to);
    }

    /**
     * Whether the event is told of as past beside that of the dispatch: {@code since the attack in 2019 that killed 12},
     * {@code after last month's raid, which killed 12}. It is never the news.
     */
    boolean background(SentenceView view, TimeReference time, Candidate candidate) {
        return time.comparison() && datesTheEvent(view, time, candidate);
    }

    /** {@code on the fifth anniversary of an attack that killed 12}: the place of {@code anniversary}, else -1. */
    int anniversary(SentenceView view, Candidate candidate) {
        int relative = OtherEvents.relativeBefore(view, candidate.count().from());
        int subject = relative < 0 ? candidate.finding().from() : relative;
        for (int i = subject - 1; i >= Math.max(0, subject - SUBJECT); i--) {
            if (view.word(i).equals("anniversary") && view.word(i + 1).equals("of")) {
                return events.eventIn(view, i, subject) && !OtherEvents.stopIn(view, i, subject) ? i : -1;
            }
        }
        return -1;
    }
}
