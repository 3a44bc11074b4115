package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Quote;

/** Verbs of accusing whose accused stands in a clause or a prepositional phrase: allege that, complain about, protest. */
final class ComplaintRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Verb> frame =
                    s.words().verb(verb).filter(f -> f.frame() == Frame.THAT || f.frame() == Frame.ABOUT);
            if (frame.isPresent() && !verb.passive() && !Polarities.requested(s, verb)) {
                rows.addAll(rows(s, verb, frame.get()));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Verb frame) {
        Optional<Quote> content = contentOf(s, verb);
        if (content.isPresent()) {
            return reported(s, verb, frame, content.get());
        }
        List<NounPhrase> object = frame.frame() == Frame.ABOUT ? s.complements().object(verb) : List.of();
        if (!object.isEmpty() && verb.finite()) {
            return AccuseRule.maker(s, verb, frame, verb.end(), "accuse." + frame.lemma(), 0.8)
                    .cross(Accusers.of(s, verb), s.culprits().of(object.get(0)));
        }
        int at = s.complements().find(verb.end(), frame.actBy());
        if (!verb.finite() && summoned(s, verb).isEmpty()) {
            return List.of();
        }
        Optional<NounPhrase> fault = at < 0 ? Optional.empty() : s.c().phrases().startingAt(at + 1);
        List<Found> accused = fault.map(s.culprits()::of).orElse(List.of());
        boolean unknown = accused.stream().allMatch(f -> f.party().id().isEmpty());
        List<Found> told = unknown ? addressed(s, verb) : List.of();
        List<Found> other = told.isEmpty() && accused.isEmpty() && at >= 0 ? summoned(s, verb) : told;
        List<Found> named = other.isEmpty() ? accused : other;
        if (named.isEmpty()) {
            return List.of();
        }
        return AccuseRule.maker(s, verb, frame, at < 0 ? -1 : at + 1, "accuse." + frame.lemma(), 0.85)
                .cross(Accusers.of(s, verb), named);
    }

    /** {@code protested to Y over the ship}: where what is protested names nobody, it is the addressee's. */
    private static List<Found> addressed(Scene s, VerbGroup verb) {
        boolean to = verb.is("protest") && s.c().lower(verb.end()).equals("to");
        return (to ? s.c().phrases().startingAt(verb.end() + 1) : Optional.<NounPhrase>empty())
                .filter(NounPhrase::isActor)
                .map(s.parties()::of)
                .orElse(List.of());
    }

    private static Optional<Quote> contentOf(Scene s, VerbGroup verb) {
        int cue = s.c().token(verb.main()).start();
        return s.voices().all(s.id()).stream()
                .filter(q -> q.cueSpan() != null && q.cueSpan().contains(cue))
                .findFirst();
    }

    /** The subject of the first clause of what is alleged. */
    private static List<Blame> reported(Scene s, VerbGroup verb, Verb frame, Quote content) {
        int from = s.c().tokenAt(content.span().start());
        int to = s.c().tokenAt(content.span().end() - 1) + 1;
        for (VerbGroup inner : s.c().verbsBetween(from, to)) {
            List<NounPhrase> subject = inner.passive()
                    ? s.complements().agent(inner)
                    : s.subjects().of(inner);
            if (inner.finite() && !subject.isEmpty() && s.parties().isPersonal(subject.get(0))) {
                List<Found> accuser = List.of(new Found(content.source(), content.confidence()));
                return AccuseRule.maker(s, verb, frame, inner.start(), "accuse." + frame.lemma(), 0.85)
                        .cross(accuser, s.parties().all(subject));
            }
        }
        return List.of();
    }

    /** {@code summoned the envoy to complain of delays}: who is summoned stands for the accused. */
    private static List<Found> summoned(Scene s, VerbGroup verb) {
        Optional<VerbGroup> governor = verb.infinitive() ? s.c().verbBefore(verb.start()) : Optional.empty();
        return governor.filter(g -> g.is("summon"))
                .map(g -> s.parties().all(s.complements().object(g)))
                .orElse(List.of());
    }
}
