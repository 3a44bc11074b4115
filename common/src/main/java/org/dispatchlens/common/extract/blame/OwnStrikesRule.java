package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Voice;

/** {@code The army maintains that its strikes do not kill villagers}: who speaks denies what its own attacks are charged with. */
final class OwnStrikesRule implements BlameRule {
    private static final Set<String> OWN = Set.of("its", "their", "our", "these", "those");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            boolean harm = verb.finite() && verb.isAny(s.violence().effects()) && !verb.passive();
            if (harm && Polarities.of(s, verb) == Polarity.NEGATED) {
                s.quoteAt(verb.main())
                        .filter(q -> q.ruleId().equals("speech.leading") && ownAct(s, verb))
                        .ifPresent(q -> rows.add(row(s, verb, q)));
            }
        }
        return rows;
    }

    private static boolean ownAct(Scene s, VerbGroup verb) {
        List<NounPhrase> subject = s.subjects().of(verb);
        return subject.size() == 1
                && OWN.contains(s.c().lower(subject.get(0).start()))
                && (s.acts().noun(subject.get(0)).isPresent() || s.acts().action(subject.get(0)));
    }

    private static Blame row(Scene s, VerbGroup verb, Quote speech) {
        Voice voice = Accusers.voiceOfWords(s, s.span(verb));
        Found denier = new Found(speech.source(), speech.confidence());
        return new Rows(
                        s,
                        BlameForm.DENIAL,
                        s.span(verb),
                        verb.start(),
                        Acts.end(s.c(), verb.start()),
                        s.words().denialCameo(),
                        voice == Voice.OUTLET ? Voice.INDIRECT : voice,
                        Polarity.DENY,
                        "deny.own-strikes",
                        0.75)
                .row(denier, denier, false);
    }
}
