package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Placing;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Span;

/** A verb and a noun of fault with the accused behind a preposition: place the blame on, file a complaint against. */
final class PlacingRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            for (Placing frame : s.words().placing()) {
                if (verb.isAny(frame.verbs()) && !Polarities.requested(s, verb)) {
                    rows.addAll(verb.passive() ? passive(s, verb, frame) : active(s, verb, frame));
                }
            }
        }
        return rows;
    }

    private static List<Blame> active(Scene s, VerbGroup verb, Placing frame) {
        int noun = nounAt(s, verb.end(), s.c().size(), frame);
        return noun < 0 ? List.of() : rows(s, verb, frame, noun, Accusers.of(s, verb));
    }

    /** {@code Evidence against Y was presented by X}: the noun of fault is the subject. */
    private static List<Blame> passive(Scene s, VerbGroup verb, Placing frame) {
        int noun = nounAt(s, 0, verb.start(), frame);
        return noun < 0 ? List.of() : rows(s, verb, frame, noun, Accusers.of(s, verb));
    }

    private static int nounAt(Scene s, int from, int to, Placing frame) {
        for (int i = from; i < to && !s.complements().closes(i); i++) {
            boolean verbal = s.c().verbAt(i).isPresent();
            if (frame.nouns().contains(s.c().lower(i)) && !verbal) {
                return i;
            }
        }
        return -1;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Placing frame, int noun, List<Found> accusers) {
        for (String by : frame.by()) {
            int at = s.complements().find(noun + 1, Set.of(by));
            Optional<NounPhrase> phrase = at < 0 || s.c().isTimePhrase(at)
                    ? Optional.empty()
                    : s.c().phrases().startingAt(at + 1);
            if (phrase.isEmpty()) {
                continue;
            }
            Span cue = s.c().span(Math.min(verb.start(), noun), Math.max(verb.end(), noun + 1));
            Rows rows = new Rows(
                    s,
                    BlameForm.ACCUSATION,
                    cue,
                    noun,
                    Acts.end(s.c(), noun),
                    frame.cameo(),
                    Accusers.voice(s, s.span(verb)),
                    Polarities.of(s, verb),
                    "accuse.placing",
                    0.9);
            if (Reciprocity.at(s, at + 1)) {
                return Reciprocity.rows(s, rows, accusers, at + 1);
            }
            boolean named = !frame.personsOnly() || s.parties().isPersonal(phrase.get());
            List<Found> accused = named ? s.culprits().of(phrase.get()) : List.of();
            if (!accused.isEmpty()) {
                return rows.cross(accusers, accused);
            }
        }
        return List.of();
    }
}
