package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;

/** {@code X hit out at Y over Z}: a verb that blames only with its particle. */
final class OutburstRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        Fault words = s.words().outbursts();
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            int at = verb.end() + 1;
            boolean outburst = verb.isAny(words.verbs())
                    && words.nouns().contains(s.c().lower(verb.end()))
                    && words.by().contains(s.c().lower(at));
            if (outburst && !verb.passive() && !Polarities.requested(s, verb)) {
                s.c().phrases().startingAt(at + 1).ifPresent(phrase -> rows.addAll(rows(s, verb, phrase)));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, NounPhrase phrase) {
        Rows rows = new Rows(
                s,
                BlameForm.ACCUSATION,
                s.span(verb),
                phrase.start(),
                Acts.end(s.c(), phrase.start()),
                s.words().outbursts().cameo(),
                Accusers.voice(s, s.span(verb)),
                Polarities.of(s, verb),
                "accuse.outburst",
                0.85);
        return rows.cross(Accusers.of(s, verb), s.culprits().of(phrase));
    }
}
