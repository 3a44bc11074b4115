package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/** A headline's {@code Y behind the raid - X}, whose verb is left out: X says that Y did it. */
final class BehindRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        Clauses c = s.c();
        boolean told = c.verbs().stream().anyMatch(VerbGroup::finite);
        for (int i = 1; i < c.size() && !told; i++) {
            Optional<NounPhrase> accused = c.lower(i).equals("behind")
                    ? c.phrases().endingAt(i - 1).filter(p -> p.isActor() && p.start() <= 1)
                    : Optional.empty();
            Found source = accused.isPresent() ? Accusers.source(s, i) : new Found(Party.OUTLET, 1);
            if (accused.isPresent() && !source.party().equals(Party.OUTLET) && happened(s, i + 1)) {
                return rows(s, i).cross(List.of(source), s.parties().of(accused.get()));
            }
        }
        return List.of();
    }

    private static boolean happened(Scene s, int from) {
        return s.c().phrases()
                .startingAt(from)
                .filter(p -> s.acts().noun(p).isPresent()
                        || s.words().claimedEvents().contains(p.headWord())
                        || s.words().innocence().incidents().contains(p.headWord()))
                .isPresent();
    }

    private static Rows rows(Scene s, int behind) {
        return new Rows(
                s,
                BlameForm.ACCUSATION,
                s.c().span(behind, behind + 1),
                behind + 1,
                s.c().phrases().startingAt(behind + 1).map(NounPhrase::end).orElse(behind + 1),
                s.words().being().cameo(),
                Accusers.voice(s, s.c().span(behind, behind + 1)),
                Polarity.ASSERT,
                "accuse.behind",
                0.8);
    }
}
