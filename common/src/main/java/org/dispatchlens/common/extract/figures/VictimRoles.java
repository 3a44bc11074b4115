package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.VictimClue.Kind;
import org.dispatchlens.common.text.WordSet;

/** What part somebody who is named in a sentence plays in the violence it tells of. */
final class VictimRoles {
    private static final int VERB_REACH = 4;
    private static final int SPEECH_REACH = 5;

    private final PredicateWords words;
    private final Killing killing;
    private final Grammar grammar;
    private final Phrases<Boolean> attackVerbs;
    private final Phrases<Boolean> bothPhrases;
    private final Set<String> bothAfter;
    private final Set<String> attacks;
    private final Set<String> forces;
    private final Set<String> attackOn;
    private final Set<String> places;
    private final Set<String> adjectives;
    private final Set<String> health;
    private final Set<String> speech;

    VictimRoles(FiguresCodebook figures, VictimSideCodebook codebook) {
        this.words = new PredicateWords(figures.predicates());
        this.grammar = Grammar.of(figures.grammar());
        this.attackVerbs = Phrases.of(codebook.attackVerbs());
        this.bothPhrases = Phrases.of(figures.sides().bothPhrases());
        this.bothAfter = WordSet.of(figures.sides().bothAfter());
        this.attacks = WordSet.of(codebook.attacks());
        this.forces = WordSet.of(codebook.forces());
        this.attackOn = WordSet.of(codebook.attackOn());
        this.places = WordSet.of(codebook.places());
        this.killing = new Killing(words, grammar, places);
        this.adjectives = WordSet.of(codebook.placeAdjectives());
        this.health = WordSet.of(codebook.health());
        this.speech = WordSet.of(figures.attribution().speechVerbs());
    }

    /** Who is killed, by the words around the place where he is named. */
    Killing killing() {
        return killing;
    }

    /** The part of whoever stands at pieces {@code from} to {@code to} (exclusive). */
    Kind of(SentenceView view, int from, int to) {
        int before = beforePhrase(view, from);
        if (agent(view, before)) {
            return Kind.STRUCK;
        }
        if (attacked(view, before)) {
            return Kind.ATTACKED;
        }
        int head = head(view, to);
        boolean act = head > to && attacks.contains(view.word(head - 1));
        if (act) {
            return Kind.ATTACK;
        }
        if (killing.dead(view, before, head)) {
            return Kind.VICTIM;
        }
        if (strikes(view, head)) {
            return Kind.STRUCK;
        }
        if (healthService(view, to)) {
            return Kind.HEALTH;
        }
        if (places.contains(view.word(before)) && head == to) {
            return Kind.PLACE;
        }
        if (speaks(view, head)) {
            return Kind.SPEAKER;
        }
        return head > to && forces.contains(view.word(head - 1)) ? Kind.ATTACK : Kind.MENTION;
    }

    /** The piece before the determiners and adjectives of the noun phrase at {@code from}. */
    int beforePhrase(SentenceView view, int from) {
        int i = from - 1;
        while (i >= 0
                && (grammar.determiners().contains(view.word(i))
                        || adjectives.contains(view.word(i))
                        || view.lexes().get(i).number()
                        || view.transparent(i))) {
            i--;
        }
        return i;
    }

    private boolean agent(SentenceView view, int before) {
        boolean by = view.word(before).equals("by") || (view.word(before - 1).equals("by") && noun(view, before));
        return by && !speech.contains(view.word(before - 1)) && !speech.contains(view.word(before - 2));
    }

    private boolean noun(SentenceView view, int at) {
        return view.lexes().get(at).word() && !grammar.breaksNounPhrase(view.word(at));
    }

    private boolean attacked(SentenceView view, int before) {
        if (attackOn.contains(view.word(before))) {
            return attacks.contains(view.word(before - 1)) || attackVerbs.endingAt(view.lexes(), before) != null;
        }
        boolean passive = grammar.beForms().contains(view.word(before - 1));
        return !passive && before > 0 && attackVerbs.endingAt(view.lexes(), before + 1) != null;
    }

    /** The end of the noun phrase that the name opens: behind the attack or the forces, else behind the name. */
    private int head(SentenceView view, int to) {
        for (int i = to; i < to + VERB_REACH && i < view.size(); i++) {
            if (attacks.contains(view.word(i)) || forces.contains(view.word(i))) {
                int last = i;
                while (attacks.contains(view.word(last + 1)) || forces.contains(view.word(last + 1))) {
                    last++;
                }
                return last + 1;
            }
            boolean goesOn = view.lexes().get(i).word()
                    || view.transparent(i)
                    || view.word(i).startsWith("'")
                    || view.word(i).startsWith("’")
                    || view.lexes().get(i).hyphen();
            if (!goesOn || grammar.breaksNounPhrase(view.word(i)) || verb(view, i)) {
                break;
            }
        }
        return to;
    }

    private boolean verb(SentenceView view, int at) {
        return words.active.startingAt(view.lexes(), at) != null
                || words.participles.startingAt(view.lexes(), at) != null
                || words.intransitive.startingAt(view.lexes(), at) != null
                || speech.contains(view.word(at));
    }

    private boolean strikes(SentenceView view, int head) {
        for (int i = head; i < head + VERB_REACH && i < view.size(); i++) {
            boolean does =
                    words.active.startingAt(view.lexes(), i) != null || attackVerbs.startingAt(view.lexes(), i) != null;
            if (does) {
                return true;
            }
            String word = view.word(i);
            boolean passes =
                    (grammar.auxiliaries().contains(word) && !grammar.beForms().contains(word))
                            || grammar.adverb(word)
                            || grammar.relatives().contains(word)
                            || grammar.modals().contains(word)
                            || view.transparent(i);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    private boolean healthService(SentenceView view, int to) {
        for (int i = to; i < to + VERB_REACH; i++) {
            if (health.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(SentenceView view, int head) {
        for (int i = head; i < head + SPEECH_REACH; i++) {
            if (speech.contains(view.word(i))) {
                return true;
            }
            if (view.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the name at {@code from} is joined to one that ends at {@code to}: {@code in Georgia and the Crimea}. */
    boolean joined(SentenceView view, int to, int from) {
        int phrase = beforePhrase(view, from);
        int before = places.contains(view.word(phrase)) ? phrase - 1 : phrase;
        return before == to
                && (view.word(before).equals("and") || view.word(before).equals("or"));
    }

    /** Whether {@code on both sides} or the like starts behind the piece before. */
    boolean bothSides(SentenceView view, int at) {
        return bothAfter.contains(view.word(at - 1)) && bothPhrases.startingAt(view.lexes(), at) != null;
    }

    /** Parts of those who are hit. */
    boolean ofVictims(Kind role) {
        return role == Kind.VICTIM || role == Kind.PLACE;
    }
}
