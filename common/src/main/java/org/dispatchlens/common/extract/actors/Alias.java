package org.dispatchlens.common.extract.actors;

import java.util.List;
import org.dispatchlens.common.model.Via;

/**
 * A printed form of an actor.
 *
 * @param words its units; a capital in them asks for a capital in the text, an acronym for the same acronym
 * @param ambiguity when it is not that actor, or null
 */
record Alias(Actor actor, Via via, String surface, List<Unit> words, Ambiguity ambiguity) {

    /** The same words for another actor. */
    Alias of(Actor other) {
        return new Alias(other, via, surface, words, null);
    }

    /** Case rule: capitals of the alias must be capitals in the text, acronyms printed as acronyms, LeT as LeT. */
    boolean fits(List<Unit> units, int from, int end) {
        for (int i = from; i < end; i++) {
            Unit want = words.get(i - from);
            Unit have = units.get(i);
            if (!fits(want, have)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Unit want, Unit have) {
        if (want.acronym()) {
            return have.acronym();
        }
        if (want.mixed()) {
            return want.text().equals(have.text());
        }
        return !want.capitalised() || have.capitalised();
    }
}
