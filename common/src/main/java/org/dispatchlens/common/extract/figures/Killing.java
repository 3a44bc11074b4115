package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.model.FigureKind;

/** Whether the words around people say that they are killed. */
final class Killing {
    private static final int REACH = 6;

    private final PredicateWords words;
    private final Grammar grammar;
    private final Set<String> places;

    Killing(PredicateWords words, Grammar grammar, Set<String> places) {
        this.words = words;
        this.grammar = grammar;
        this.places = places;
    }

    /** Whether people whose noun phrase ends before {@code end} and begins behind {@code before} are killed. */
    boolean dead(SentenceView view, int before, int end) {
        return killedBefore(view, before) || killedBehind(view, end);
    }

    private boolean killedBefore(SentenceView view, int before) {
        for (int i = before; i >= Math.max(0, before - REACH); i--) {
            boolean active = killed(words.active.startingAt(view.lexes(), i))
                    && !grammar.beForms().contains(view.word(i - 1));
            boolean ofNoun = killed(words.ofNouns.startingAt(view.lexes(), i));
            if (active || ofNoun) {
                return true;
            }
            String word = view.word(i);
            boolean stops = word.equals(";")
                    || (places.contains(word) && !word.equals("of"))
                    || (grammar.conjunctions().contains(word) && !word.equals("and"))
                    || grammar.beForms().contains(word);
            if (stops) {
                return false;
            }
        }
        return false;
    }

    private boolean killedBehind(SentenceView view, int end) {
        boolean be = false;
        for (int i = end; i < end + REACH && i < view.size(); i++) {
            if (killed(words.intransitive.startingAt(view.lexes(), i))
                    || killed(words.adjectives.startingAt(view.lexes(), i))) {
                return true;
            }
            if (killed(words.participles.startingAt(view.lexes(), i)) && (be || i == end)) {
                return be || phraseEnds(view, i + 1);
            }
            be |= grammar.beForms().contains(view.word(i));
            if (view.word(i).equals(",")
                    || (grammar.conjunctions().contains(view.word(i))
                            && !view.word(i).equals("and"))) {
                return false;
            }
        }
        return false;
    }

    /** {@code Georgians killed in the raid}, but not {@code Georgians killed 12}. */
    private boolean phraseEnds(SentenceView view, int at) {
        return !view.inside(at)
                || grammar.prepositions().contains(view.word(at))
                || (!view.lexes().get(at).word() && !view.lexes().get(at).number());
    }

    /** Whether a word of killing starts there. */
    boolean at(SentenceView view, int at) {
        return killed(words.active.startingAt(view.lexes(), at))
                || killed(words.participles.startingAt(view.lexes(), at))
                || killed(words.intransitive.startingAt(view.lexes(), at))
                || killed(words.nouns.startingAt(view.lexes(), at))
                || killed(words.ofNouns.startingAt(view.lexes(), at));
    }

    private static boolean killed(Phrases.Match<FigureKind> match) {
        return match != null && match.value() == FigureKind.KILLED;
    }
}
