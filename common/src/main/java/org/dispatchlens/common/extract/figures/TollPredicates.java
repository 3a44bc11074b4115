package org.dispatchlens.common.extract.figures;

import java.util.EnumSet;
import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * A number that a toll leads to: {@code the death toll rose to 12}, {@code the number of villagers killed has risen to
 * 12}, {@code put its own dead at 12}, and, where the sentence before tells what happened, {@code brings the count to 12}.
 */
final class TollPredicates {
    /** Rule of every finding from here, and of no other. */
    static final String RULE = "figure.toll";

    private static final int REACH = 18;
    /** {@code the number of villages where people were killed} counts villages. */
    private static final Set<String> CLAUSE_OPENERS = WordSet.of("where", "when", "whose");

    private final PredicateWords words;
    private final Grammar grammar;
    private final PeopleReader people;
    private final Phrases<FigureKind> tolls;
    private final Phrases<Boolean> heads;
    private final Set<String> links;
    private final Set<String> estimates;
    private final Set<String> raises;
    private final Set<String> sums;

    TollPredicates(FiguresCodebook codebook, PredicateWords words, Grammar grammar, PeopleReader people) {
        this.words = words;
        this.grammar = grammar;
        this.people = people;
        this.tolls = Phrases.inverted(codebook.tolls());
        this.heads = Phrases.of(codebook.tollHeads());
        this.links = WordSet.of(codebook.tollLinks());
        this.estimates = WordSet.of(codebook.tollEstimates());
        this.raises = WordSet.of(codebook.tollRaises());
        this.sums = WordSet.of(codebook.tollSums());
    }

    /**
     * What the toll counts, or null.
     *
     * @param end start of the count, moved left over words that add or sum
     * @param carried what happened to the people counted last, or null
     */
    Finding find(SentenceView view, Candidate candidate, int end, FigureKind carried) {
        boolean linked = links.contains(view.word(end - 1))
                || (grammar.adverb(view.word(end - 1)) && links.contains(view.word(end - 2)));
        Form form = candidate.people().form();
        if (!linked || candidate.count().article() || form == Form.NONE || form == Form.SHARED) {
            return null;
        }
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (view.word(i).equals(";") || view.word(i).equals(",")) {
                return null;
            }
            Finding found = endingAt(view, i, end, carried);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Finding endingAt(SentenceView view, int i, int end, FigureKind carried) {
        Phrases.Match<FigureKind> toll = tolls.endingAt(view.lexes(), i);
        if (toll != null && !compound(view, toll.to())) {
            boolean withWounded = view.word(toll.to()).equals("and")
                    && words.kindAt(view, toll.to() + 1) == FigureKind.WOUNDED
                    && toll.value() == FigureKind.KILLED;
            return finding(withWounded ? FigureKind.CASUALTIES : toll.value(), toll.from(), toll.to(), 0.85);
        }
        Phrases.Match<Boolean> head = heads.startingAt(view.lexes(), i);
        if (head != null) {
            return number(view, head, end);
        }
        if (estimates.contains(view.word(i)) && view.word(end - 1).equals("at")) {
            return noun(view, i + 1, end - 1);
        }
        return carried != null && raises.contains(view.word(i)) ? sum(view, i + 1, end - 1, carried) : null;
    }

    /** {@code toll-booth} is no toll: a hyphen binds the word to the next. */
    private static boolean compound(SentenceView view, int at) {
        return view.inside(at) && view.lexes().get(at).hyphen() && view.glued(at) && view.glued(at + 1);
    }

    /** {@code the number of villagers killed in the shelling has risen to}. */
    private Finding number(SentenceView view, Phrases.Match<Boolean> head, int end) {
        Quantity open = new Quantity(head.from(), head.to(), null, 0, 0, Quantity.Form.VAGUE);
        People counted = people.read(
                view,
                new Count(head.from(), head.to(), open, org.dispatchlens.common.model.Qualifier.VAGUE, null, 0, 0));
        FigureKind kind = kind(view, head.to(), end);
        for (int i = head.to(); i < counted.end(); i++) {
            if (CLAUSE_OPENERS.contains(view.word(i))) {
                return null;
            }
        }
        boolean persons = counted.form() == Form.NOUN || counted.form() == Form.CASUALTY_NOUN;
        boolean bare = counted.form() == Form.ELLIPTIC && words.startsState(view, counted.end());
        return kind == null || !(persons || bare)
                ? null
                : finding(kind, head.from(), Math.min(counted.end(), end), 0.8);
    }

    /** {@code put its own dead at}: all words between the verb and {@code at} make one noun phrase. */
    private Finding noun(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.breaksNounPhrase(view.word(i))) {
                return null;
            }
        }
        Phrases.Match<FigureKind> noun = words.nouns.endingAt(view.lexes(), to);
        return noun == null ? null : finding(noun.value(), from, to, 0.8);
    }

    /** {@code brings the combined count to}. */
    private Finding sum(SentenceView view, int from, int to, FigureKind carried) {
        boolean phrase = grammar.determiners().contains(view.word(from)) && to - from <= 4;
        return phrase && sums.contains(view.word(to - 1)) ? finding(carried, from, to, 0.7) : null;
    }

    /** What happened in these words; {@code killed} and {@code wounded} together are casualties. */
    private FigureKind kind(SentenceView view, int from, int to) {
        Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
        FigureKind first = null;
        for (int i = from; i < to; i++) {
            FigureKind here = words.kindAt(view, i);
            first = first == null ? here : first;
            if (here != null) {
                kinds.add(here);
            }
        }
        boolean both = kinds.contains(FigureKind.KILLED) && kinds.contains(FigureKind.WOUNDED);
        return both ? FigureKind.CASUALTIES : first;
    }

    private static Finding finding(FigureKind kind, int from, int to, double confidence) {
        return new Finding(kind, from, to, RULE, confidence, false, true);
    }
}
