package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.FigureKind;

/**
 * Troops who are said to be somewhere: {@code 300 troops are in the country}, {@code 300 troops would withdraw}, {@code
 * has 300 troops in Mali}, {@code wants all 300 troops out of Mali}. Who is to leave is there now, so that, other than for
 * the dead, a modal verb or a wish takes nothing away.
 */
final class Presence {
    static final String RULE = "figure.presence";
    private static final double SURE = 0.7;
    private static final int REACH = 6;

    private final Phrases<Boolean> verbs;
    private final Phrases<Boolean> before;
    private final Phrases<Boolean> keepers;
    private final Phrases<Boolean> places;
    private final Phrases<Boolean> regions;
    private final Grammar grammar;
    private final LeftPredicates left;

    Presence(FiguresCodebook.PresenceWords words, Grammar grammar, LeftPredicates left) {
        this.verbs = Phrases.of(words.verbs());
        this.before = Phrases.of(words.before());
        this.keepers = Phrases.of(words.keepers());
        this.places = Phrases.of(words.places());
        this.regions = Phrases.of(words.regions());
        this.grammar = grammar;
        this.left = left;
    }

    /** What tells that the people counted are deployed, or null; whether they can be is for the caller. */
    Finding find(SentenceView view, Candidate candidate) {
        if (candidate.people().form() != People.Form.NOUN || candidate.people().kind() != null) {
            return null;
        }
        int from = left.before(view, candidate.count().from());
        Phrases.Match<Boolean> taken = before.endingAt(view.lexes(), from);
        if (taken != null) {
            return deployed(taken.from(), taken.to());
        }
        Phrases.Match<Boolean> kept = keepers.endingAt(view.lexes(), from);
        Finding found = behind(view, candidate.people().end(), kept != null);
        return kept == null || found == null ? found : deployed(kept.from(), kept.to());
    }

    private Finding behind(SentenceView view, int end, boolean kept) {
        boolean is = false;
        for (int i = end; i < Math.min(view.size(), end + REACH); i++) {
            Phrases.Match<Boolean> verb = verbs.startingAt(view.lexes(), i);
            if (verb != null) {
                return deployed(i, verb.to());
            }
            int place = placeAt(view, i);
            if (place > 0) {
                boolean out = view.word(i).equals("out");
                return is || kept || out ? deployed(i, place) : null;
            }
            String word = view.word(i);
            boolean negated = grammar.negations().contains(word);
            boolean goesOn =
                    grammar.auxiliaries().contains(word) || grammar.modals().contains(word) || grammar.adverb(word);
            if (negated || !goesOn) {
                return null;
            }
            is |= word.equals("are") || word.equals("remain");
        }
        return null;
    }

    /** Behind {@code in the country} or {@code out of Mali}; 0 where no place stands there. */
    private int placeAt(SentenceView view, int at) {
        Phrases.Match<Boolean> place = places.startingAt(view.lexes(), at);
        if (place == null) {
            return 0;
        }
        Phrases.Match<Boolean> region = regions.startingAt(view.lexes(), place.to());
        boolean named =
                view.capitalised(place.to()) && view.mentionAt(place.to()).isPresent();
        boolean whole = place.to() - place.from() > 2;
        return region != null ? region.to() : named ? place.to() + 1 : whole ? place.to() : 0;
    }

    private static Finding deployed(int from, int to) {
        return new Finding(FigureKind.DEPLOYED, from, to, RULE, SURE, false, true);
    }
}
