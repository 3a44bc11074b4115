package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * Parts that are told without a noun and without a verb of harm, from the whole told of before: {@code thirty of the dead
 * were children and another four were teachers}, {@code 40 people were hurt, 12 seriously}, {@code 12 were injured; nine
 * were flown to Goma and three to Bukavu}. They share the kind of the whole and are never added to it.
 */
final class WholeAndParts {
    private static final double SURE = 0.7;
    /** Adjectives between {@code were} and the noun. */
    private static final int BEFORE_NOUN = 3;

    private static final Set<String> GRADES =
            WordSet.of("seriously", "critically", "badly", "severely", "gravely", "slightly", "lightly");
    private static final Set<String> JOINERS = WordSet.of("and", ",", "while");
    private static final Set<FigureKind> HARMED = Set.of(FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.CASUALTIES);

    private final PeopleWords people;
    private final Set<String> transports;
    private final Grammar grammar;

    WholeAndParts(PeopleWords people, Set<String> transports, Grammar grammar) {
        this.people = people;
        this.transports = WordSet.of(transports);
        this.grammar = grammar;
    }

    /**
     * The candidate as a part of the whole, or as it was.
     *
     * @param whole the figure before in the sentence, or null
     * @param before what happened to the people counted last in the sentence before, or null
     */
    Candidate part(SentenceView view, Candidate candidate, Candidate whole, FigureKind before) {
        if (candidate.found() && candidate.people().form() == Form.CASUALTY_NOUN) {
            return withClass(view, candidate);
        }
        FigureKind kind = whole == null ? before : whole.finding().kind();
        boolean bare = candidate.people().form() == Form.ELLIPTIC
                || candidate.people().noun().equals("others");
        boolean number = bare || PredicateRules.bareAnother(view, candidate);
        if (candidate.found() || !number || kind == null || !HARMED.contains(kind)) {
            return candidate;
        }
        int end = candidate.people().end();
        boolean opens = whole != null || candidate.count().from() == 0;
        Candidate found = opens ? kindsOfPeople(view, candidate, kind) : candidate;
        if (!found.found()
                && kind == FigureKind.WOUNDED
                && (graded(view, candidate.count().to()) || (opens && moved(view, end)))) {
            found = candidate.with(finding(kind, end, end + 1));
        }
        return found.found() || whole == null ? found : likewise(view, candidate, whole);
    }

    /** {@code thirty of the dead were children}: the class is told behind. */
    private Candidate withClass(SentenceView view, Candidate candidate) {
        boolean of = view.word(candidate.count().to()).equals("of");
        Candidate told = of ? kindsOfPeople(view, candidate, candidate.finding().kind()) : candidate;
        People counted = candidate.people();
        return told.equals(candidate)
                ? candidate
                : new Candidate(
                        candidate.count(),
                        new People(
                                counted.form(), counted.end(), told.people().group(), counted.noun(), counted.kind()),
                        candidate.finding());
    }

    /** {@code another four were teachers}. */
    private Candidate kindsOfPeople(SentenceView view, Candidate candidate, FigureKind kind) {
        int be = candidate.people().end();
        if (!view.word(be).equals("were") && !view.word(be).equals("was")) {
            return candidate;
        }
        for (int i = be + 1; i <= be + BEFORE_NOUN; i++) {
            Phrases.Match<String> noun = people.groups.startingAt(view.lexes(), i);
            if (noun != null) {
                People counted = new People(Form.NOUN, be, noun.value(), view.word(noun.to() - 1), null);
                return new Candidate(candidate.count(), counted, finding(kind, be, noun.to()));
            }
            if (grammar.breaksNounPhrase(view.word(i)) || people.predicatesAt(view, i)) {
                return candidate;
            }
        }
        return candidate;
    }

    /** {@code , 12 seriously}: the manner of the wounds alone. */
    private static boolean graded(SentenceView view, int end) {
        String next = view.word(end + 1);
        boolean closes = next.isEmpty() || !Character.isLetter(next.codePointAt(0)) || next.equals("and");
        return GRADES.contains(view.word(end)) && closes;
    }

    /** {@code eight were flown to Germany}. */
    private boolean moved(SentenceView view, int end) {
        return grammar.beForms().contains(view.word(end))
                && transports.contains(view.word(end + 1))
                && view.word(end + 2).equals("to");
    }

    /** {@code and three to Bukavu}: the verb of the number before, with the same preposition. */
    private Candidate likewise(SentenceView view, Candidate candidate, Candidate whole) {
        int end = candidate.people().end();
        int from = candidate.count().from();
        boolean joined = JOINERS.contains(view.word(from - 1)) && view.word(end).equals("to");
        boolean transported = false;
        for (int i = whole.people().end(); i < from; i++) {
            transported |= transports.contains(view.word(i)) && view.word(i + 1).equals("to");
        }
        boolean sent = transports.contains(view.word(end + 1)) && joinedPredicate(view, from, end);
        boolean wounded = whole.finding().kind() == FigureKind.WOUNDED;
        return wounded && transported && (joined || sent)
                ? candidate.with(finding(FigureKind.WOUNDED, end, end + 1))
                : candidate;
    }

    /** {@code and three were sent to a camp}. */
    private boolean joinedPredicate(SentenceView view, int from, int end) {
        return JOINERS.contains(view.word(from - 1)) && grammar.beForms().contains(view.word(end));
    }

    private static Finding finding(FigureKind kind, int from, int to) {
        return new Finding(kind, from, to, Coordination.PART, SURE, false, true);
    }
}
