package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose fault it is, said by somebody cited: {@code Y bears the blame for Z}, {@code the responsibility for Z lies with Y}.
 * The outlet's own judgement of fault is no row.
 */
final class FaultRule implements BlameRule {
    private static final Set<String> FOR = WordSet.of("for");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            boolean cited = !Accusers.source(s, verb.main()).party().equals(Party.OUTLET);
            if (!cited || verb.passive() || Polarities.requested(s, verb)) {
                continue;
            }
            if (verb.isAny(s.words().bearing().verbs())) {
                rows.addAll(borne(s, verb, s.words().bearing()));
            }
            if (verb.isAny(s.words().resting().verbs())) {
                rows.addAll(resting(s, verb, s.words().resting()));
            }
        }
        return rows;
    }

    private static List<Blame> borne(Scene s, VerbGroup verb, Fault frame) {
        List<NounPhrase> object = s.complements().object(verb);
        boolean fault =
                object.size() == 1 && frame.nouns().contains(object.get(0).headWord());
        if (!fault) {
            return List.of();
        }
        int end = object.get(0).end();
        int told = FOR.contains(s.c().lower(end)) ? end + 1 : -1;
        return maker(s, verb, s.c().span(verb.start(), end), told, frame)
                .cross(source(s, verb), personal(s, s.subjects().of(verb)));
    }

    private static List<Blame> resting(Scene s, VerbGroup verb, Fault frame) {
        List<NounPhrase> subject = s.subjects().of(verb);
        boolean fault =
                subject.size() == 1 && frame.nouns().contains(subject.get(0).headWord());
        if (!fault) {
            return List.of();
        }
        int end = subject.get(0).end();
        int told = FOR.contains(s.c().lower(end)) ? end + 1 : -1;
        return maker(s, verb, s.span(verb), told, frame)
                .cross(source(s, verb), personal(s, s.complements().after(verb.end(), frame.by())));
    }

    private static List<Found> source(Scene s, VerbGroup verb) {
        return List.of(Accusers.source(s, verb.main()));
    }

    private static List<Found> personal(Scene s, List<NounPhrase> phrases) {
        return s.parties().all(phrases.stream().filter(s.parties()::isPersonal).toList());
    }

    private static Rows maker(Scene s, VerbGroup verb, Span cue, int told, Fault frame) {
        int from = told < 0 ? verb.end() : told;
        int to = told < 0 ? from : Math.max(from, told < verb.start() ? verb.start() : Acts.end(s.c(), from));
        return new Rows(
                s,
                BlameForm.ACCUSATION,
                cue,
                from,
                to,
                frame.cameo(),
                Accusers.voice(s, cue),
                Polarities.of(s, verb),
                "accuse.fault",
                0.9);
    }
}
