package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;

/**
 * {@code X attributed the raid to Y}, {@code a raid that X attributed to Y}, {@code the raid was attributed to Y}: the event
 * must be hostile, for successes and words are attributed too.
 */
final class AttributedRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Verb> frame = s.words().verb(verb).filter(f -> f.frame() == Frame.ONTO);
            if (frame.isPresent() && !Polarities.requested(s, verb)) {
                rows.addAll(rows(s, verb, frame.get()));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Verb frame) {
        boolean open = frame.actBy().contains(s.c().lower(verb.end()));
        List<NounPhrase> event = open ? before(s, verb) : s.complements().object(verb);
        int from = open || event.isEmpty() ? verb.end() : event.get(0).end();
        int by = s.complements().find(from, frame.actBy());
        if (by < 0 || event.stream().noneMatch(p -> hostile(s, p))) {
            return List.of();
        }
        List<Found> accused = s.c().phrases()
                .startingAt(by + 1)
                .filter(s.parties()::isPersonal)
                .map(s.parties()::of)
                .orElse(List.of());
        List<Found> accusers = accusers(s, verb, open);
        boolean agentless = accusers.isEmpty() && (verb.passive() || open);
        return AccuseRule.maker(s, verb, frame, -1, agentless ? "accuse.agentless" : "accuse.attributed", 0.85)
                .cross(agentless ? List.of(Accusers.unnamed(s, verb)) : accusers, accused);
    }

    /** The event before the verb, past who attributes it and a relative pronoun. */
    private static List<NounPhrase> before(Scene s, VerbGroup verb) {
        List<NounPhrase> subject = s.subjects().of(verb);
        int end = verb.start() - 1;
        if (verb.passive() && !attributer(s, verb).isPresent()) {
            return subject.isEmpty()
                    ? s.c().phrases().endingAt(end).map(List::of).orElse(List.of())
                    : subject;
        }
        end = attributer(s, verb).map(p -> p.start() - 1).orElse(end);
        end = s.c().tag(end) == Tag.REL || s.c().tag(end) == Tag.THAT ? end - 1 : end;
        end = s.c().tag(end) == Tag.COMMA ? end - 1 : end;
        return s.c().phrases().endingAt(end).map(List::of).orElse(List.of());
    }

    private static List<Found> accusers(Scene s, VerbGroup verb, boolean open) {
        Optional<NounPhrase> beside = open ? attributer(s, verb) : Optional.empty();
        if (beside.isEmpty()) {
            return open && !verb.passive() ? List.of() : Accusers.of(s, verb);
        }
        return beside.get().isActor()
                ? s.parties().of(beside.get())
                : Pronouns.subject(s, beside.get()).map(List::of).orElse(List.of());
    }

    /** Who stands right before a verb without its object, which looks like a participle: {@code the raid X attributed to Y}. */
    private static Optional<NounPhrase> attributer(Scene s, VerbGroup verb) {
        boolean bare = verb.start() == verb.main();
        return s.c().phrases()
                .endingAt(verb.start() - 1)
                .filter(p -> bare && (p.isActor() || s.c().tag(p.head()) == Tag.PRON));
    }

    private static boolean hostile(Scene s, NounPhrase phrase) {
        String head = phrase.headWord();
        return s.acts().noun(phrase).isPresent()
                || s.words().claimedEvents().contains(head)
                || s.words().deaths().contains(head)
                || s.words().innocence().incidents().contains(head)
                || head.endsWith("attack")
                || head.endsWith("attacks");
    }
}
