package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** Hostile nouns that report nothing new or name no doer: {@code the 2003 invasion}, {@code acknowledges the X strike}. */
final class Background {
    private Background() {}

    /** Whether the noun dates something else, or is dated itself by a year. */
    static boolean is(Scene s, NounPhrase phrase) {
        Clauses c = s.c();
        if (s.words().background().contains(c.lower(phrase.start() - 1))) {
            return true;
        }
        for (int i = phrase.start() - 1; i < phrase.head(); i++) {
            if (isYear(c, i)) {
                return true;
            }
        }
        int end = s.complements().afterPhrases(phrase.end());
        for (int i = phrase.end(); i < end; i++) {
            if (isYear(c, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a possible attack}: nobody says that it happened. */
    static boolean supposed(Scene s, NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (s.words().supposed().contains(s.c().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Clauses c, int i) {
        return i >= 0 && c.isTime(i) && Character.isDigit(c.lower(i).charAt(0));
    }

    /** The object of {@code acknowledge} and its like: the nation before the noun may be where it happened. */
    static boolean ownedUp(Scene s, NounPhrase phrase) {
        Optional<VerbGroup> verb = s.c().verbBefore(phrase.start());
        return verb.filter(v -> v.end() == phrase.start() && v.isAny(s.words().owning()))
                .isPresent();
    }
}
