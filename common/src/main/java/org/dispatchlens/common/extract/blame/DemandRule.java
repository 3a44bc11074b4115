package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.quotes.SpeechWords.SpeechClass;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/**
 * A demand that supposes a fault: {@code Y should stop its provocations}, {@code X called on Y to end its attacks}. A call on
 * somebody to end hostilities that are nobody's own gives no row.
 */
final class DemandRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.isAny(s.words().stopping()) && !verb.passive()) {
                s.complements().object(verb).stream().findFirst().ifPresent(o -> rows.addAll(rows(s, verb, o)));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, NounPhrase object) {
        Optional<Hostile> act = s.acts().noun(object);
        boolean fighting = s.violence().fightingNouns().contains(object.headWord());
        if (act.isEmpty() || (fighting && !object.possessive())) {
            return List.of();
        }
        if (verb.modal()) {
            Found source = Accusers.source(s, verb.main());
            boolean cited = !source.party().equals(Party.OUTLET);
            return cited
                    ? make(
                            s,
                            verb,
                            act.get(),
                            List.of(source),
                            s.parties().all(s.subjects().of(verb)))
                    : List.of();
        }
        return requested(s, verb, object, act.get());
    }

    private static List<Blame> requested(Scene s, VerbGroup verb, NounPhrase object, Hostile act) {
        Optional<VerbGroup> governor = verb.infinitive() ? s.c().verbBefore(verb.start()) : Optional.empty();
        boolean owned = object.possessive() || !s.violence().fightingNouns().contains(object.headWord());
        if (governor.isEmpty() || !s.speech().is(governor.get(), SpeechClass.ASK) || !owned) {
            return List.of();
        }
        int at = governor.get().end();
        at = s.c().lower(at).equals("on") || s.c().lower(at).equals("upon") ? at + 1 : at;
        List<Found> accused =
                s.c().phrases().startingAt(at).map(s.parties()::of).orElse(List.of());
        boolean one = accused.size() == 1;
        return one ? make(s, verb, act, Accusers.of(s, governor.get()), accused) : List.of();
    }

    private static List<Blame> make(Scene s, VerbGroup verb, Hostile act, List<Found> accusers, List<Found> accused) {
        int to = Acts.end(s.c(), verb.end());
        return new Rows(
                        s,
                        BlameForm.ASSERTION,
                        s.span(verb),
                        verb.end(),
                        to,
                        act.cameo(),
                        Accusers.voice(s, s.span(verb)),
                        Polarity.ASSERT,
                        "demand.stop",
                        0.75)
                .cross(accusers, accused);
    }
}
