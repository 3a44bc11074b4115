package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.text.WordSet;

/**
 * One person in a headline, which leaves out articles: {@code Soldier killed in clash}, {@code Frenchwoman among nine
 * dead}. Counted as {@code a soldier} is.
 */
final class HeadlinePeople {
    static final String RULE = "figure.headline";
    private static final int LONGEST = 5;
    private static final int AMONG_REACH = 6;
    private static final int FEWEST_WORDS = 4;
    private static final double SURE = 0.7;
    private static final Set<String> CLAUSE_STARTS = WordSet.of("", ",", ":", ";", ".");

    private final PeopleReader people;
    private final PredicateRules predicates;

    HeadlinePeople(PeopleReader people, PredicateRules predicates) {
        this.people = people;
        this.predicates = predicates;
    }

    /** Whether the sentence is the title or set in capitals like one. */
    static boolean headline(SentenceView view) {
        boolean capitals = view.size() >= FEWEST_WORDS
                && view.lexes().stream().filter(Lex::word).allMatch(l -> l.text()
                        .equals(l.text().toUpperCase(java.util.Locale.ROOT)));
        return view.sentence().id() == 0 || capitals;
    }

    /** The person who opens a clause of the headline at {@code at}, with what happened; else null. */
    Candidate at(SentenceView view, int at) {
        if (!CLAUSE_STARTS.contains(view.word(at - 1)) || !view.capitalised(at)) {
            return null;
        }
        Quantity one = Quantity.exact(at, at, 1, Quantity.Form.ARTICLE);
        Count count = new Count(at, at, one, Qualifier.EXACT, 1.0, 1, 1);
        People noun = people.read(view, count);
        if (noun.form() != Form.NOUN || noun.end() - at > LONGEST || !people.singular(noun.noun())) {
            return null;
        }
        Candidate bare = new Candidate(count, noun, null);
        Finding among = among(view, noun.end());
        Candidate judged = among == null ? predicates.judge(view, bare, null) : bare.with(among);
        return judged.foundOnRight() ? judged : null;
    }

    /** {@code among 12 killed}, {@code among the dead}. */
    private Finding among(SentenceView view, int at) {
        if (!view.word(at).equals("among")) {
            return null;
        }
        for (int i = at + 1; i < at + AMONG_REACH; i++) {
            FigureKind kind = predicates.words().kindAt(view, i);
            if (kind != null) {
                return new Finding(kind, i, i + 1, RULE, SURE, false, true);
            }
        }
        return null;
    }
}
