package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;

/** Denials by a verb with a particle: {@code X brushed off the claims}, {@code X scoffed at the charge}. */
final class BrushedOffRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            boolean denies = verb.isAny(s.words().brushing().verbs()) && !verb.passive() && !verb.modal();
            if (denies && charge(s, verb) && !Polarities.requested(s, verb)) {
                Accusers.of(s, verb)
                        .forEach(f -> rows.add(DenialRule.maker(s, verb).row(f, f, false)));
            }
        }
        return rows;
    }

    /** The particle stands behind the verb or behind the charge. */
    private static boolean charge(Scene s, VerbGroup verb) {
        Fault words = s.words().brushing();
        boolean before = words.by().contains(s.c().lower(verb.end()));
        return s.c().phrases()
                .startingAt(before ? verb.end() + 1 : verb.end())
                .filter(p -> words.nouns().contains(p.headWord()))
                .filter(p -> before || words.by().contains(s.c().lower(p.end())))
                .map(NounPhrase::head)
                .isPresent();
    }
}
