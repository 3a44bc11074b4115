package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * The way from people to what is told of them behind: over auxiliaries, adverbs, prepositional phrases and insertions,
 * and no farther than the clause goes.
 */
final class PredicateScan {
    static final Set<String> HAVE = WordSet.of("has", "have", "had", "having");
    private static final int REACH = 16;
    /** Longest list of people inside dashes or brackets. */
    private static final int INSERTION = 30;

    private static final Set<String> UNREAL =
            WordSet.of("could", "would", "will", "can", "should", "shall", "'d", "’d", "'ll", "’ll");
    private static final Set<String> SUBSETS = WordSet.of("including", "among", "mostly", "mainly");

    /** {@code 12 soldiers from Georgia and from Russia}. */
    private static final Set<String> ORIGINS = WordSet.of("from", "of");

    private final Set<String> speechVerbs;
    private final PredicateWords words;
    private final Grammar grammar;
    private final NumberParser numbers;

    PredicateScan(Set<String> speechVerbs, PredicateWords words, Grammar grammar, NumberParser numbers) {
        this.speechVerbs = WordSet.of(speechVerbs);
        this.words = words;
        this.grammar = grammar;
        this.numbers = numbers;
    }

    /** Where the scan behind the people stands. */
    static final class State {
        boolean be;
        boolean auxiliary;
        boolean perfect;
        boolean relative;
        boolean phrase;
        boolean subset;
        String last = "";
    }

    /** The next place to look at, or -1 where the clause takes another way. */
    int step(SentenceView view, int i, State scan) {
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

    static boolean dash(String word) {
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

    private int phraseStep(SentenceView view, int i, State scan, String word) {
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
    private int comma(SentenceView view, int i, State scan) {
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
                        || words.adjectives.startingAt(view.lexes(), j + 1) != null
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
