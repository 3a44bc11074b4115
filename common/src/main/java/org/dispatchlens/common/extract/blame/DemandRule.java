package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
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
    /** CAMEO 111, criticise: who says that somebody should stop reproaches them; {@code must} demands. */
    private static final String FAULT = "111";

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
            boolean should = s.c().lower(verb.start()).equals("should");
            BlameForm form = should ? BlameForm.ACCUSATION : BlameForm.ASSERTION;
            String cameo = should ? FAULT : act.get().cameo();
            return cited
                    ? make(
                            s,
                            verb,
                            form,
                            cameo,
                            List.of(source),
                            told(s, verb, s.subjects().of(verb)))
                    : List.of();
        }
        return verb.infinitive() ? requested(s, verb, object, act.get()) : demanded(s, verb, act.get());
    }

    /** A pronoun is whom the speaker addresses ({@code X told Y it should stop}); else nobody that can be known. */
    private static List<Found> told(Scene s, VerbGroup verb, List<NounPhrase> subject) {
        boolean pronoun = subject.size() == 1
                && !subject.get(0).isActor()
                && s.c().tag(subject.get(0).head()) == Tag.PRON;
        if (!pronoun) {
            return s.parties().all(subject);
        }
        return s.c().verbBefore(verb.start())
                .filter(v -> v.is("tell"))
                .map(s.complements()::object)
                .filter(o -> o.size() == 1 && o.get(0).isActor())
                .map(s.parties()::all)
                .orElse(List.of());
    }

    /** {@code X demanded that Y stop its attacks}. */
    private static List<Blame> demanded(Scene s, VerbGroup verb, Hostile act) {
        List<NounPhrase> subject = s.subjects().of(verb);
        Optional<VerbGroup> governor = s.c().verbBefore(verb.start())
                .filter(g -> s.speech().is(g, SpeechClass.ASK) && s.c().tag(g.end()) == Tag.THAT);
        boolean behind = subject.size() == 1
                && governor.isPresent()
                && subject.get(0).start() == governor.get().end() + 1;
        return behind
                ? make(
                        s,
                        verb,
                        BlameForm.ASSERTION,
                        act.cameo(),
                        Accusers.of(s, governor.get()),
                        s.parties().all(subject))
                : List.of();
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
        return one
                ? make(s, verb, BlameForm.ASSERTION, act.cameo(), Accusers.of(s, governor.get()), accused)
                : List.of();
    }

    private static List<Blame> make(
            Scene s, VerbGroup verb, BlameForm form, String cameo, List<Found> accusers, List<Found> accused) {
        int to = Acts.end(s.c(), verb.end());
        return new Rows(
                        s,
                        form,
                        s.span(verb),
                        verb.end(),
                        to,
                        cameo,
                        Accusers.voice(s, s.span(verb)),
                        Polarity.ASSERT,
                        "demand.stop",
                        0.75)
                .cross(accusers, accused);
    }
}
