package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * What happened, told before the people: {@code killed 12}, {@code the death of 12}, {@code claimed 12 lives}, {@code
 * lost 12}. Tolls are read by {@link TollPredicates}.
 */
final class LeftPredicates {
    private static final Set<String> OF = WordSet.of("of", "to", "among");
    private static final int UNREAL_REACH = 5;
    private static final Set<String> UNREAL =
            WordSet.of("could", "would", "will", "can", "should", "potentially", "'d", "’d", "'ll", "’ll");

    /** {@code any injury to a child is serious}: nobody is hurt. */
    private static final Set<String> ANY = WordSet.of("any", "no");

    private static final Set<String> CONDITIONS = WordSet.of("if", "unless");

    private static final Set<String> CAUSES =
            WordSet.of("cause", "lead", "result", "mean", "bring", "see", "trigger", "produce", "have");

    private static final Set<String> COMPANIONS = WordSet.of("his", "her", "their", "its", "the");

    private final PredicateWords words;
    private final Phrases<String> groups;
    private final Grammar grammar;
    private final Set<String> chances;
    private final Set<String> considered;
    private final Phrases<Boolean> neutral;
    private final Set<String> livesVerbs;
    private final Set<String> lossVerbs;

    LeftPredicates(FiguresCodebook codebook, PredicateWords words, Grammar grammar) {
        this.words = words;
        this.groups = Phrases.inverted(codebook.groups());
        this.grammar = grammar;
        this.considered = WordSet.of(codebook.considered());
        this.chances = WordSet.of(codebook.chances());
        this.neutral = Phrases.of(codebook.qualifiers().neutralBefore());
        this.livesVerbs = WordSet.of(codebook.livesVerbs());
        this.lossVerbs = WordSet.of(codebook.lossVerbs());
    }

    Finding find(SentenceView view, Candidate candidate) {
        int end = before(view, candidate.count().from());
        Finding active = active(view, end);
        active = active == null ? active(view, beforeCompanion(view, end)) : active;
        if (active != null) {
            return active;
        }
        Finding of = ofNoun(view, end);
        return of != null ? of : loss(view, candidate, end);
    }

    /** The count's start, moved left over words that add or sum and over quotation marks. */
    int before(SentenceView view, int from) {
        int end = from;
        for (int guard = 0; guard < 4; guard++) {
            Phrases.Match<Boolean> word = neutral.endingAt(view.lexes(), end);
            if (word != null) {
                end = word.from();
            } else if (view.transparent(end - 1)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@code killed his wife and 12 guests}: before the one who is joined to the count, else {@code end}. */
    private int beforeCompanion(SentenceView view, int end) {
        Phrases.Match<String> noun = view.word(end - 1).equals("and") ? groups.endingAt(view.lexes(), end - 1) : null;
        return noun != null && COMPANIONS.contains(view.word(noun.from() - 1)) ? noun.from() - 1 : end;
    }

    private Finding active(SentenceView view, int end) {
        Phrases.Match<FigureKind> verb = words.active.endingAt(view.lexes(), end);
        if (verb == null) {
            return null;
        }
        String first = view.word(verb.from());
        int adverb = grammar.adverb(view.word(verb.from() - 1)) ? 1 : 0;
        String previous = view.word(verb.from() - 1 - adverb);
        boolean passive = grammar.beForms().contains(previous) && !first.endsWith("ing");
        if (passive || unreal(view, verb.from())) {
            return null;
        }
        boolean perfect = previous.equals("has") || previous.equals("have") || previous.equals("had");
        FigureKind kind = words.withKilling(view, verb, words.active, grammar);
        return new Finding(kind, verb.from(), verb.to(), "figure.left.active", 0.9, perfect, false);
    }

    /** {@code could kill}, {@code threatened to kill}, {@code did not kill}: nobody is counted. */
    private boolean unreal(SentenceView view, int verb) {
        for (int i = verb - 1; i >= verb - 3; i--) {
            String word = view.word(i);
            if (grammar.negations().contains(word) || UNREAL.contains(word)) {
                return true;
            }
            if (word.isEmpty() || grammar.conjunctions().contains(word)) {
                break;
            }
        }
        if (considered.contains(view.word(verb - 1))) {
            return true;
        }
        boolean infinitive = view.word(verb - 1).equals("to");
        for (int i = verb - 2; infinitive && i >= verb - 5; i--) {
            if (grammar.irrealis().contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the potential for 150 deaths}, {@code could cause 150 deaths}: nobody has died. */
    boolean unrealBefore(SentenceView view, int count) {
        for (int i = count - 1; i >= Math.max(0, count - UNREAL_REACH); i--) {
            String word = view.word(i);
            boolean causes = UNREAL.contains(word) && CAUSES.contains(view.word(i + 1));
            boolean had = word.equals("had") && view.word(i + 1).equals("there");
            if (causes || had || CONDITIONS.contains(word) || chances.contains(word)) {
                return true;
            }
            if (grammar.conjunctions().contains(word) || word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private Finding ofNoun(SentenceView view, int end) {
        if (!OF.contains(view.word(end - 1))) {
            return null;
        }
        Phrases.Match<FigureKind> noun = words.ofNouns.endingAt(view.lexes(), end - 1);
        if (noun != null && view.word(end - 1).equals("to") && noun.value() != FigureKind.WOUNDED) {
            return null;
        }
        if (noun == null
                || ANY.contains(view.word(noun.from() - 1))
                || (view.word(noun.from()).equals("lives") && !livesVerb(view, noun.from() - 3, noun.from()))) {
            return null;
        }
        return new Finding(noun.value(), noun.from(), noun.to(), "figure.left.noun", 0.9, false, true);
    }

    private Finding loss(SentenceView view, Candidate candidate, int end) {
        boolean lost = lossVerbs.contains(view.word(end - 1));
        Form form = candidate.people().form();
        boolean people = form == Form.NOUN || form == Form.SHARED || (form == Form.ELLIPTIC && casualtyContext(view));
        return lost && people && !unreal(view, end - 1)
                ? new Finding(FigureKind.KILLED, end - 1, end, "figure.lost", 0.8, false, false)
                : null;
    }

    private boolean casualtyContext(SentenceView view) {
        return words.participles.firstIn(view.lexes(), 0, view.size()) != null
                || words.intransitive.firstIn(view.lexes(), 0, view.size()) != null
                || words.nouns.firstIn(view.lexes(), 0, view.size()) != null
                || words.active.firstIn(view.lexes(), 0, view.size()) != null;
    }

    /** Whether {@code claimed}, {@code cost}, {@code loss} or the like stands between the places. */
    boolean livesVerb(SentenceView view, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (livesVerbs.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }
}
