package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/**
 * Mutual blame as a noun: {@code X and Y trade blame}, {@code X traded accusations with Y}. Read from the written form, since
 * the verb of a headline looks like a noun.
 */
final class ExchangeRule implements BlameRule {
    private static final Set<String> WITH = WordSet.of("with");
    private static final Set<String> OF = WordSet.of("of", "over", "for");
    private static final Set<String> TRADE = WordSet.of("trade");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        rows.addAll(rows(s, s.words().exchanging()));
        rows.addAll(rows(s, s.words().firing()));
        return rows;
    }

    private static List<Blame> rows(Scene s, Fault frame) {
        List<Blame> rows = new ArrayList<>();
        for (int i = 0; i + 1 < s.c().size(); i++) {
            boolean verb = frame.verbs().contains(s.c().lower(i));
            int noun = verb ? nounAt(s, i + 1, frame) : -1;
            if (noun > 0) {
                rows.addAll(rows(s, s.c().verbAt(i).orElse(bare(i)), noun, frame));
            }
        }
        return rows;
    }

    /** The noun of blame right behind the verb, or behind one word between: {@code traded fresh accusations}. */
    private static int nounAt(Scene s, int from, Fault frame) {
        for (int i = from; i < from + 3; i++) {
            if (frame.nouns().contains(s.c().lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code X and Y exchanged fire}: each side is said to have fired, by the outlet or by who is cited. */
    private static List<Blame> fired(Scene s, VerbGroup verb, int noun, List<Found> sides, Fault frame) {
        Found source = Accusers.source(s, verb.main());
        Span cue = s.c().span(verb.start(), noun + 1);
        Rows rows = new Rows(
                s,
                BlameForm.ASSERTION,
                cue,
                verb.start(),
                Acts.end(s.c(), verb.start()),
                frame.cameo(),
                Accusers.voiceOfWords(s, cue),
                Polarities.of(s, verb),
                "assert.exchange",
                0.7);
        List<Blame> found = new ArrayList<>();
        boolean known = sides.size() >= 2
                && sides.stream().noneMatch(f -> f.party().id().isEmpty());
        for (Found side : known ? sides : List.<Found>of()) {
            boolean own = Dedupe.key(side.party()).equals(Dedupe.key(source.party()));
            if (!own) {
                found.add(rows.row(source, side, true));
            }
        }
        return found;
    }

    private static VerbGroup bare(int i) {
        return new VerbGroup(i, i, TRADE, Kind.BASE, false, true, false, false, false);
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, int noun, Fault frame) {
        List<Found> sides = new ArrayList<>(s.parties().all(s.subjects().of(verb)));
        sides.addAll(s.parties().all(s.complements().after(noun + 1, WITH)));
        if (frame.equals(s.words().firing())) {
            return fired(s, verb, noun, sides, frame);
        }
        int of = s.complements().find(noun + 1, OF);
        int from = of < 0 ? noun + 1 : of + 1;
        Span cue = s.c().span(verb.start(), noun + 1);
        Polarity polarity = Polarities.of(s, verb);
        Rows rows = new Rows(
                s,
                BlameForm.ACCUSATION,
                cue,
                from,
                of < 0 ? from : Acts.end(s.c(), from),
                frame.cameo(),
                Accusers.voice(s, cue),
                polarity,
                "accuse.exchange",
                0.9);
        return Reciprocity.between(rows, sides, s);
    }
}
