package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Qualifier;

/**
 * What joined numbers share: the noun, the verb and the qualifier of {@code at least 19 Georgian and 22 Russian
 * soldiers were killed}, the verb of {@code killed 12 soldiers and two civilians}, and the parts of a total ({@code 12
 * people, including three children}).
 */
final class Coordination {
    static final String GAP = "figure.gap";
    static final String PART = "figure.part";
    private static final double GAP_SURE = 0.6;

    private final Phrases<Boolean> coordinators;
    private final Phrases<Boolean> subsets;
    private final Phrases<Boolean> pronounSubsets;
    private final Grammar grammar;
    private final LeftPredicates left;
    private final PredicateWords words;
    private final QualifierRules qualifiers;

    Coordination(FiguresCodebook codebook, Grammar grammar, PredicateRules predicates, QualifierRules qualifiers) {
        this.coordinators = Phrases.of(codebook.qualifiers().coordinators());
        this.subsets = Phrases.of(codebook.qualifiers().subsetOpeners());
        this.pronounSubsets = Phrases.of(codebook.qualifiers().pronounSubsetOpeners());
        this.grammar = grammar;
        this.left = predicates.left();
        this.words = predicates.words();
        this.qualifiers = qualifiers;
    }

    /** The candidates of one sentence, each with what its neighbours lend it. */
    List<Candidate> share(SentenceView view, List<Candidate> candidates) {
        List<Candidate> list = new ArrayList<>(candidates);
        for (int k = list.size() - 2; k >= 0; k--) {
            nounAndVerbFromNext(view, list, k);
        }
        for (int k = 0; k < list.size(); k++) {
            Apposition.share(view, list, k, coordinators);
        }
        for (int k = 1; k < list.size(); k++) {
            fromPrevious(view, list, k);
            gap(view, list, k);
        }
        return List.copyOf(list);
    }

    private void nounAndVerbFromNext(SentenceView view, List<Candidate> list, int k) {
        Candidate one = list.get(k);
        Candidate next = list.get(k + 1);
        boolean joined = joined(view, coordinators, one.people().end(), next);
        if (!joined || one.people().form() == Form.NONE || next.people().form() == Form.NONE) {
            return;
        }
        boolean shared = one.people().form() == Form.SHARED;
        boolean oneVerb = (!one.found() || onlyNamed(one))
                && next.foundOnRight()
                && (shared || one.people().form() != Form.ELLIPTIC);
        boolean counted = shared && next.people().form() == Form.CASUALTY_NOUN;
        boolean hereBefore = shared && one.found() && !next.found();
        if (oneVerb || counted) {
            one = one.with(
                    shared
                            ? next.finding()
                            : next.finding()
                                    .by("figure.coordination", next.finding().confidence()));
        }
        if (shared) {
            People noun = next.people();
            one = new Candidate(
                    one.count(),
                    new People(Form.SHARED, one.people().end(), noun.group(), noun.noun(), noun.kind()),
                    one.finding());
        }
        list.set(k, one);
        if ((oneVerb || counted || hereBefore) && lends(one, next)) {
            list.set(
                    k + 1,
                    next.with(qualifiers.inherit(next.count(), one.count().qualifier())));
        }
    }

    /** {@code four hostages and two guards were killed}: that the noun alone says captured gives way to the verb. */
    private static boolean onlyNamed(Candidate one) {
        return one.finding().ruleId().equals("figure.noun")
                && one.finding().kind() != FigureKind.KILLED
                && one.people().form() == Form.NOUN;
    }

    private void fromPrevious(SentenceView view, List<Candidate> list, int k) {
        Candidate previous = list.get(k - 1);
        Candidate one = list.get(k);
        Form form = one.people().form();
        if (one.found() || !previous.found() || form == Form.NONE || form == Form.ELLIPTIC) {
            return;
        }
        boolean part = (joined(view, subsets, previous.end(), one)
                        || joined(view, subsets, previous.people().end(), one))
                || (form == Form.PRONOUN && joined(view, pronounSubsets, previous.end(), one));
        boolean furtherPart = previous.finding().ruleId().equals(PART)
                && joined(view, coordinators, previous.people().end(), one);
        part |= furtherPart && form != Form.PRONOUN;
        boolean joined = joined(view, coordinators, previous.end(), one) && form != Form.PRONOUN;
        if ((!part && !joined)
                || !closes(view, one)
                || !words.allows(previous.finding().kind(), one)) {
            return;
        }
        String rule = part ? PART : "figure.coordination";
        Candidate shared =
                one.with(previous.finding().by(rule, previous.finding().confidence() - 0.1));
        list.set(k, shared);
        if (!part && !previous.foundOnRight() && lends(previous, one)) {
            list.set(
                    k,
                    shared.with(qualifiers.inherit(one.count(), previous.count().qualifier())));
        }
    }

    /** {@code Georgia lost 12 soldiers, Russia nine}: the second has the verb of the first, and its own side. */
    private static void gap(SentenceView view, List<Candidate> list, int k) {
        Candidate previous = list.get(k - 1);
        Candidate one = list.get(k);
        Mention side = view.mentionAt(one.count().from() - 1).orElse(null);
        String next = view.word(one.count().to());
        boolean ends = next.isEmpty() || next.equals(".") || next.equals(",") || next.equals(";");
        if (one.found() || !previous.found() || one.people().form() != Form.ELLIPTIC || side == null || !ends) {
            return;
        }
        int before = view.pieceAt(side.span().start()) - 1;
        boolean joined = view.word(before).equals(",")
                || view.word(before).equals("and")
                || view.word(before).equals("while");
        if (joined && before >= previous.end()) {
            list.set(k, one.with(previous.finding().by(GAP, GAP_SURE)));
        }
    }

    private static boolean lends(Candidate lender, Candidate borrower) {
        Qualifier qualifier = lender.count().qualifier();
        boolean relational =
                qualifier != Qualifier.EXACT && qualifier != Qualifier.VAGUE && qualifier != Qualifier.RANGE;
        return relational
                && borrower.count().qualifier() == Qualifier.EXACT
                && !borrower.count().article();
    }

    /** Whether nothing but one of the phrases lies between {@code from} and the next number. */
    private boolean joined(SentenceView view, Phrases<Boolean> phrases, int from, Candidate next) {
        int to = left.before(view, next.count().from());
        Phrases.Match<Boolean> match = phrases.startingAt(view.lexes(), from);
        return match != null && match.to() == to;
    }

    /** Whether the noun phrase is not the subject of a verb of its own. */
    private boolean closes(SentenceView view, Candidate one) {
        int end = one.people().end();
        String word = view.word(end);
        // "an adviser to the king" is no verb; "shot a boy to death" tells more of what happened.
        boolean link = word.equals("to") && !view.word(end + 1).equals("death");
        boolean auxiliary = grammar.auxiliaries().contains(word) && !link;
        boolean verb = auxiliary || grammar.modals().contains(word);
        return word.isEmpty()
                || !Character.isLetter(word.codePointAt(0))
                || one.people().form() == Form.PRONOUN
                || (!verb && (grammar.breaksNounPhrase(word) || grammar.adverb(word)))
                || one.people().form() == Form.SHARED;
    }
}
