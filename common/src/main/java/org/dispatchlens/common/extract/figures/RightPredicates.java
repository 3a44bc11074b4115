package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.model.FigureKind;

/**
 * What happened, told behind the people: {@code 12 people were killed}, {@code 12 died}, {@code 12 dead}, {@code six
 * guards on the bridge were killed}. A bare participle is passive unless an object follows it or a relative pronoun
 * stands before it ({@code two gunmen killed 12}, {@code two men who killed}).
 */
final class RightPredicates {
    private static final int REACH = 16;
    /** Longest list of people inside dashes or brackets. */
    private static final int INSERTION = 30;

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> UNREAL =
            Set.of("could", "would", "will", "can", "should", "shall", "'d", "’d", "'ll", "’ll");
    private static final Set<String> SUBSETS = Set.of("including", "among", "mostly", "mainly");

    /** {@code 12 soldiers from Georgia and from Russia}. */
    private static final Set<String> ORIGINS = Set.of("from", "of");

    private static final Set<String> COUNTED = Set.of("a", "an", "another");
    private static final int COMPANION_REACH = 5;

    private final Set<String> nouns;
    private final PredicateWords words;
    private final Set<String> speechVerbs;
    private final HospitalPhrase hospital;
    private final Grammar grammar;
    private final NumberParser numbers;
    private final QualifierRules qualifiers;

    RightPredicates(
            Set<String> speechVerbs,
            Set<String> nouns,
            HospitalPhrase hospital,
            PredicateWords words,
            Grammar grammar,
            NumberParser numbers,
            QualifierRules qualifiers) {
        this.speechVerbs = Set.copyOf(speechVerbs);
        this.nouns = Set.copyOf(nouns);
        this.hospital = hospital;
        this.words = words;
        this.grammar = grammar;
        this.numbers = numbers;
        this.qualifiers = qualifiers;
    }

    /** Where the scan behind the people stands. */
    private static final class Scan {
        boolean be;
        boolean auxiliary;
        boolean perfect;
        boolean relative;
        boolean phrase;
        boolean subset;
        String last = "";
    }

    Finding find(SentenceView view, People people) {
        Scan scan = new Scan();
        int i = behindCompanion(view, people.end());
        int limit = people.end() + REACH;
        while (i < view.size() && i < limit) {
            Finding found = predicateAt(view, i, scan);
            if (found != null) {
                return found.kind() == null ? null : found;
            }
            int next = step(view, i, scan);
            if (next < 0) {
                return null;
            }
            // An insertion, however long, takes the verb no farther away.
            boolean insertion = view.word(i).equals("(") || dash(view.word(i));
            limit += insertion ? next - i : 0;
            i = next;
        }
        return null;
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
    private Finding predicateAt(SentenceView view, int i, Scan scan) {
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
            boolean apposed = (scan.relative && !scan.auxiliary) || (scan.phrase && !scan.auxiliary);
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
            Phrases.Match<FigureKind> match, int from, int to, Scan scan, String rule, double sure) {
        FigureKind kind = match == null ? null : match.value();
        return new Finding(kind, from, to, rule, sure, scan.perfect, true);
    }

    private static int end(Phrases.Match<?> match) {
        return match == null ? 0 : match.to();
    }

    private boolean passive(SentenceView view, Phrases.Match<FigureKind> participle, Scan scan) {
        if (scan.be) {
            return true;
        }
        if (HAVE.contains(scan.last) || scan.last.equals("to")) {
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

    /** The next place to look at, or -1 where the clause takes another way. */
    private int step(SentenceView view, int i, Scan scan) {
        String word = view.word(i);
        if (view.transparent(i)) {
            return i + 1;
        }
        if (grammar.negations().contains(word) || UNREAL.contains(word)) {
            return -1;
        }
        // "an official in the town said people were killed" leaves the official for another clause.
        if (speechVerbs.contains(word)
                && !view.word(i + 1).equals("to")
                && !grammar.auxiliaries().contains(view.word(i - 1))
                && !words.startsState(view, i + 1)) {
            return -1;
        }
        if (grammar.auxiliaries().contains(word) || grammar.modals().contains(word)) {
            scan.auxiliary = true;
            scan.be |= grammar.beForms().contains(word);
            scan.perfect |= HAVE.contains(word);
            scan.last = word;
            return i + 1;
        }
        if (grammar.adverb(word)) {
            return i + 1;
        }
        if (dash(word) && (!view.glued(i + 1) || dash(view.word(i + 1)))) {
            return afterDash(view, i);
        }
        if (word.equals("(")) {
            return afterBracket(view, i);
        }
        if (word.equals(",")) {
            return comma(view, i, scan);
        }
        if (grammar.relatives().contains(word)) {
            scan.relative = true;
            scan.phrase = false;
            return i + 1;
        }
        if (scan.auxiliary && !scan.phrase && !grammar.prepositions().contains(word)) {
            return -1;
        }
        return phraseStep(view, i, scan, word);
    }

    private static boolean dash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    /** {@code four people - two of them children - were hurt}: over the insertion, or -1 when it does not close. */
    private int afterDash(SentenceView view, int i) {
        int from = dash(view.word(i + 1)) ? i + 2 : i + 1;
        for (int j = from; j < i + INSERTION && j < view.size(); j++) {
            if (dash(view.word(j)) && !view.glued(j + 1)) {
                int next = dash(view.word(j + 1)) ? j + 2 : j + 1;
                boolean closes = grammar.auxiliaries().contains(view.word(next)) || words.startsState(view, next);
                return closes ? next : -1;
            }
        }
        return -1;
    }

    /** {@code nine people (two of them guards) were hurt}: over the bracket, or -1 when no predicate follows it. */
    private int afterBracket(SentenceView view, int i) {
        for (int j = i + 1; j < i + INSERTION && j < view.size(); j++) {
            if (view.word(j).equals(")")) {
                int next = j + 1;
                boolean closes = grammar.auxiliaries().contains(view.word(next))
                        || words.startsState(view, next)
                        || words.intransitive.startingAt(view.lexes(), next) != null;
                return closes ? next : -1;
            }
        }
        return -1;
    }

    private int phraseStep(SentenceView view, int i, Scan scan, String word) {
        if (grammar.prepositions().contains(word)
                && !word.equals("as")
                && !word.equals("after")
                && !word.equals("until")) {
            scan.subset |= word.equals("including");
            scan.phrase = true;
            return i + 1;
        }
        if (!scan.phrase) {
            return -1;
        }
        boolean joinsNames =
                word.equals("and") && (view.capitalised(i + 1) || scan.subset || ORIGINS.contains(view.word(i + 1)));
        if (grammar.conjunctions().contains(word) && !joinsNames) {
            return -1;
        }
        boolean punctuation = !Character.isLetterOrDigit(word.codePointAt(0))
                && !word.startsWith("'")
                && !word.startsWith("’")
                && !word.equals("-");
        boolean verb = word.endsWith("ed")
                && !grammar.determiners().contains(view.word(i - 1))
                && !view.word(i - 1).equals("-");
        return punctuation || verb ? -1 : i + 1;
    }

    /** {@code 12 people, including three children, were killed}: over the insertion to its closing comma. */
    private int comma(SentenceView view, int i, Scan scan) {
        if (grammar.relatives().contains(view.word(i + 1))) {
            return i + 1;
        }
        if (scan.phrase && !scan.auxiliary && view.capitalised(i - 1) && view.capitalised(i + 1)) {
            return i + 1;
        }
        if (!SUBSETS.contains(view.word(i + 1)) && !view.word(i + 2).equals("of")) {
            return -1;
        }
        for (int j = i + 2; j < i + REACH && j < view.size(); j++) {
            if (view.word(j).equals(",") && !listGoesOn(view, j)) {
                boolean closes = grammar.auxiliaries().contains(view.word(j + 1))
                        || words.intransitive.startingAt(view.lexes(), j + 1) != null;
                return closes ? j + 1 : -1;
            }
        }
        return -1;
    }

    private boolean listGoesOn(SentenceView view, int comma) {
        return view.word(comma + 1).equals("and") || numbers.at(view.lexes(), comma + 1) != null;
    }
}
