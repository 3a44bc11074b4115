package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/**
 * Who a participle behind the noun of an act says to have done it, also behind place, time and a comma: {@code a raid led by X},
 * {@code an attack in P, carried out by men from X, killed nine}.
 */
final class Perpetrators {
    private Perpetrators() {}

    /** The agent of the participle; empty where there is none. */
    static List<NounPhrase> of(Scene s, NounPhrase act) {
        return participle(s, act.end())
                .or(() -> participle(s, s.complements().afterPhrases(act.end())))
                .map(s.complements()::agent)
                .filter(by -> !by.isEmpty() && s.parties().isPersonal(by.get(0)))
                .orElse(List.of());
    }

    private static Optional<VerbGroup> participle(Scene s, int at) {
        Clauses c = s.c();
        int i = c.tag(at) == Tag.COMMA ? at + 1 : at;
        return c.verbAt(i)
                .filter(v -> v.passive() && !v.finite())
                .filter(v -> s.violence().perpetration().contains(c.lower(v.main())));
    }
}
