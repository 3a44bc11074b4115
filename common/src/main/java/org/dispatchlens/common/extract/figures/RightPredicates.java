package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.PredicateScan.State;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * What happened, told behind the people: {@code 12 people were killed}, {@code 12 died}, {@code 12 dead}, {@code six
 * guards on the bridge were killed}. A bare participle is passive unless an object follows it or a relative pronoun
 * stands before it ({@code two gunmen killed 12}, {@code two men who killed}).
 */
final class RightPredicates {
    private static final int REACH = 16;

    private static final Set<String> COUNTED = WordSet.of("a", "an", "another");
    private static final int COMPANION_REACH = 5;

    private final Set<String> nouns;
    private final PredicateWords words;
    private final HospitalPhrase hospital;
    private final Grammar grammar;
    private final NumberParser numbers;
    private final QualifierRules qualifiers;
    private final PredicateScan steps;

    RightPredicates(
            Set<String> speechVerbs,
            Set<String> nouns,
            HospitalPhrase hospital,
            PredicateWords words,
            Grammar grammar,
            NumberParser numbers,
            QualifierRules qualifiers) {
        this.steps = new PredicateScan(speechVerbs, words, grammar, numbers);
        this.nouns = WordSet.of(nouns);
        this.hospital = hospital;
        this.words = words;
        this.grammar = grammar;
        this.numbers = numbers;
        this.qualifiers = qualifiers;
    }

    Finding find(SentenceView view, People people) {
        State scan = new State();
        Finding deployed = null;
        int i = behindCompanion(view, people.end());
        int limit = people.end() + REACH;
        while (i < view.size() && i < limit) {
            Finding found = predicateAt(view, i, scan);
            if (found != null && found.kind() == FigureKind.DEPLOYED && !scan.be && !scan.relative) {
                // "three soldiers stationed in X were killed": where they were, unless nothing more is told.
                deployed = deployed == null ? found : deployed;
                scan.phrase = true;
                i = found.to();
                continue;
            }
            if (found != null) {
                return found.kind() == null ? deployed : found;
            }
            int next = steps.step(view, i, scan);
            if (next < 0) {
                return deployed;
            }
            // An insertion, however long, takes the verb no farther away.
            boolean insertion = view.word(i).equals("(") || PredicateScan.dash(view.word(i));
            limit += insertion ? next - i : 0;
            i = next;
        }
        return deployed;
    }

    /**
     * {@code 12 guards and their captain were killed}, in a title {@code 2 guards, driver killed}: over the one who shares
     * what befell them, else {@code at}. One with an article has a figure of his own and is joined elsewhere.
     */
    private int behindCompanion(SentenceView view, int at) {
        boolean title = view.sentence().id() == 0;
        if (!view.word(at).equals("and") && !(title && view.word(at).equals(","))) {
            return at;
        }
        for (int i = at + 1; i < Math.min(view.size(), at + 1 + COMPANION_REACH); i++) {
            boolean person = i > at + 1 && (nouns.contains(view.word(i - 1)) || view.capitalised(i - 1));
            if (person && (grammar.beForms().contains(view.word(i)) || words.startsState(view, i))) {
                return i;
            }
            boolean other = grammar.breaksNounPhrase(view.word(i))
                    || COUNTED.contains(view.word(i))
                    || !view.lexes().get(i).word()
                    || numbers.at(view.lexes(), i) != null;
            if (other) {
                return at;
            }
        }
        return at;
    }

    /** A finding, a finding without a kind when the words there rule one out, or null to go on. */
    private Finding predicateAt(SentenceView view, int i, State scan) {
        Phrases.Match<FigureKind> brought = hospital.startingAt(view, i);
        Phrases.Match<FigureKind> participle =
                brought == null ? words.participles.startingAt(view.lexes(), i) : brought;
        Phrases.Match<FigureKind> adjective = words.adjectives.startingAt(view.lexes(), i);
        Phrases.Match<FigureKind> intransitive = words.intransitive.startingAt(view.lexes(), i);
        int longest = Math.max(end(participle), Math.max(end(adjective), end(intransitive)));
        if (longest == 0) {
            return null;
        }
        if (end(participle) == longest) {
            boolean passive = passive(view, participle, scan);
            if (!passive && scan.phrase && !scan.auxiliary) {
                return end(adjective) == longest ? null : attribute(view, i);
            }
            Finding found = finding(passive ? participle : null, i, longest, scan, "figure.right.participle", 0.9);
            return passive && participle.value() == FigureKind.KILLED ? orWounded(view, found) : found;
        }
        if (end(adjective) == longest) {
            // "left four troops including their captain dead" tells of the four.
            boolean inPhrase =
                    scan.phrase && !(scan.subset && !grammar.determiners().contains(view.word(i - 1)));
            boolean apposed = (scan.relative || inPhrase) && !scan.auxiliary;
            return apposed ? null : finding(adjective, i, longest, scan, "figure.right.adjective", 0.9);
        }
        return finding(intransitive, i, longest, scan, "figure.right.intransitive", scan.phrase ? 0.75 : 0.9);
    }

    /** {@code were killed or seriously wounded}: casualties. */
    private Finding orWounded(SentenceView view, Finding killed) {
        int at = killed.to() + 1;
        while (grammar.adverb(view.word(at))) {
            at++;
        }
        Phrases.Match<FigureKind> other = words.participles.startingAt(view.lexes(), at);
        boolean wounded = other != null && other.value() == FigureKind.WOUNDED;
        boolean or = wounded && view.word(killed.to()).equals("or");
        return or ? killed.as(FigureKind.CASUALTIES) : killed;
    }

    /** In a prepositional phrase a participle before a noun is an attribute and is passed over. */
    private Finding attribute(SentenceView view, int i) {
        boolean attribute = grammar.determiners().contains(view.word(i - 1));
        return attribute ? null : new Finding(null, i, i + 1, "", 0, false, false);
    }

    private static Finding finding(
            Phrases.Match<FigureKind> match, int from, int to, State scan, String rule, double sure) {
        FigureKind kind = match == null ? null : match.value();
        return new Finding(kind, from, to, rule, sure, scan.perfect, true);
    }

    private static int end(Phrases.Match<?> match) {
        return match == null ? 0 : match.to();
    }

    private boolean passive(SentenceView view, Phrases.Match<FigureKind> participle, State scan) {
        if (scan.be) {
            return true;
        }
        if (PredicateScan.HAVE.contains(scan.last) || scan.last.equals("to")) {
            return false;
        }
        return !(scan.relative && !scan.auxiliary)
                && !(scan.phrase && !scan.auxiliary)
                && !objectFollows(view, participle.to());
    }

    private boolean objectFollows(SentenceView view, int at) {
        String word = view.word(at);
        if (grammar.determiners().contains(word)) {
            return true;
        }
        for (int i = at; i < at + 4 && i < view.size(); i++) {
            Quantity number = numbers.at(view.lexes(), i);
            if (number != null) {
                return qualifiers.qualify(view.lexes(), number).from() <= at || i == at;
            }
        }
        return false;
    }
}
