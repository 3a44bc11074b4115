package org.dispatchlens.common.extract.blame;

import java.util.List;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** Acts that a noun leaves open, which the outlet does not assert: {@code a claim that X staged the massacre}. */
final class Unproven {
    private Unproven() {}

    static boolean is(Scene s, VerbGroup verb, List<NounPhrase> doers) {
        Clauses c = s.c();
        int that = verb.passive() || doers.isEmpty() ? -1 : doers.get(0).start() - 1;
        return that > 0
                && c.tag(that) == Tag.THAT
                && (s.words().unproven().contains(c.lower(that - 1))
                        || s.words().nouns().contains(c.lower(that - 1)));
    }
}
