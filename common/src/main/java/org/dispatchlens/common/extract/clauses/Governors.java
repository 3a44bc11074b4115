package org.dispatchlens.common.extract.clauses;

import java.util.Optional;
import java.util.function.Predicate;

/** Finds the verb, or the owner of a noun, whose subject a verb without one of its own takes over. */
final class Governors {
    private final Clauses c;
    private final Predicate<VerbGroup> speech;

    Governors(Clauses clauses, Predicate<VerbGroup> speech) {
        this.c = clauses;
        this.speech = speech;
    }

    /** {@code Accusing Y of Z, X walked out}: the verb of the clause that follows a participle. */
    Optional<VerbGroup> mainAfter(VerbGroup verb) {
        for (VerbGroup v : c.verbs()) {
            if (v.start() > verb.main() && v.finite() && commaBetween(verb.end(), v.start())) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.tag(i) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    /** {@code X went on, accusing Y}: the verb before a participle, of the main clause where there is one. */
    Optional<VerbGroup> mainBefore(VerbGroup verb) {
        VerbGroup best = null;
        for (VerbGroup v : c.verbs()) {
            if (v.end() <= verb.start() && v.finite()) {
                best = best == null || !insideRelative(v) ? v : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean insideRelative(VerbGroup v) {
        int j = Skips.left(c, v.start() - 1);
        return j > 0
                && (c.tag(j) == Tag.REL || (c.tag(j) == Tag.THAT && c.tag(j - 1).nominal()));
    }

    /** {@code X's need to accuse Y}: who owns the noun before the infinitive. */
    Optional<NounPhrase> ownerOf(int noun) {
        boolean thing = c.tag(noun) == Tag.NOUN
                && c.mention(noun).isEmpty()
                && !c.words().officials().contains(c.lower(noun))
                && !c.words().persons().contains(c.lower(noun));
        Optional<NounPhrase> phrase = thing ? c.phrases().endingAt(noun) : Optional.empty();
        for (int i = noun - 1; phrase.isPresent() && i > phrase.get().start(); i--) {
            if (c.tag(i) == Tag.POSS) {
                return c.phrases().endingAt(i - 1);
            }
        }
        return Optional.empty();
    }

    /**
     * The verb before a conjunction that shares its subject with the verb after it: the nearest of the same form, for a verb
     * of speech the last verb of speech.
     */
    Optional<VerbGroup> partner(VerbGroup verb, int conjunction) {
        VerbGroup nearest = null;
        VerbGroup speaking = null;
        for (VerbGroup v : c.verbs()) {
            if (v.end() <= conjunction && v.finite() == verb.finite() && v.infinitive() == verb.infinitive()) {
                nearest = v;
                speaking = speech.test(v) ? v : speaking;
            }
        }
        return Optional.ofNullable(speaking != null && speech.test(verb) ? speaking : nearest);
    }
}
