package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/** {@code X rejects Y's charge}: beside X's denial, Y's charge against X as a noun. */
final class RejectedChargeRule implements BlameRule {
    private static final Set<String> BY = WordSet.of("by", "from");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.isAny(s.words().denialVerbs()) && !verb.passive() && !Polarities.requested(s, verb)) {
                for (NounPhrase object : s.complements().object(verb)) {
                    rows.addAll(rows(s, verb, object));
                }
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, NounPhrase charge) {
        if (!s.words().chargeNouns().contains(charge.headWord())) {
            return List.of();
        }
        Optional<Found> owner = s.parties().doer(charge);
        boolean by = BY.contains(s.c().lower(charge.end()));
        List<Found> chargers =
                owner.map(List::of).orElseGet(() -> by ? s.culprits().agents(charge) : List.of());
        return new Rows(
                        s,
                        BlameForm.NOMINAL,
                        charge.span(),
                        charge.start(),
                        charge.end(),
                        "112",
                        Accusers.voice(s, charge.span()),
                        Polarity.ASSERT,
                        "nominal.charge",
                        0.7)
                .cross(chargers, Accusers.of(s, verb));
    }
}
