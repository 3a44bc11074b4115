package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/**
 * What somebody acknowledges is their own: {@code the command admitted that an airstrike killed two farmers}, {@code X's claim
 * of responsibility}. An attack that the words give to another is not.
 */
final class OwnedUpRule implements BlameRule {
    private static final Set<String> CLAIMS = WordSet.of("claim", "admission");
    /** Codes of shelling and of strikes from the air. */
    private static final Set<String> OPERATIONS = WordSet.of("194", "195");

    private static final Set<String> BY = WordSet.of("by");
    /** Tokens between the verb and {@code that}: where and when it was said. */
    private static final int FARTHEST_THAT = 10;

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            boolean owns = verb.isAny(s.words().owning()) && verb.finite() && !verb.passive() && !verb.modal();
            if (owns && Polarities.of(s, verb) == Polarity.ASSERT) {
                attack(s, verb).ifPresent(act -> rows.addAll(rows(s, verb, act)));
            }
        }
        for (int i = 1; i < s.c().size() - 2; i++) {
            claim(s, i).ifPresent(rows::add);
        }
        return rows;
    }

    /** The strike that is acknowledged: the verb's object, or what stands first in its that-clause and did harm there. */
    private static Optional<NounPhrase> attack(Scene s, VerbGroup verb) {
        int from = verb.end();
        for (int i = verb.end(); i < Math.min(s.c().size(), verb.end() + FARTHEST_THAT); i++) {
            from = s.c().tag(i) == Tag.THAT ? i + 1 : from;
        }
        return s.c().phrases().startingAt(from).filter(p -> isOperation(s, p) && isToldOf(s, p));
    }

    /** Air strikes, shelling and raids are what forces do; of other attacks one may as well acknowledge to have suffered them. */
    private static boolean isOperation(Scene s, NounPhrase act) {
        return s.acts()
                .noun(act)
                .filter(h -> OPERATIONS.contains(h.cameo()) || act.headWord().startsWith("raid"))
                .isPresent();
    }

    /** Nothing is said of the strike, or that it did harm; {@code acknowledged the strike was a warning} owns up to nothing. */
    private static boolean isToldOf(Scene s, NounPhrase act) {
        int next = s.complements().afterPhrases(act.end());
        return s.c().verbAt(next)
                .filter(v -> v.finite() && !v.isAny(s.violence().effects()))
                .isEmpty();
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, NounPhrase act) {
        boolean anothers = !s.complements().after(act.end(), BY).isEmpty();
        Optional<Found> owner = s.parties().doer(act);
        return Accusers.of(s, verb).stream()
                .filter(f -> !f.party().state().isEmpty())
                .filter(f -> !anothers && owner.filter(o -> !same(o, f)).isEmpty())
                .map(f -> maker(s, verb.start(), act.start(), verb.end()).row(f, f, false))
                .toList();
    }

    private static boolean same(Found owner, Found speaker) {
        return !owner.party().state().isEmpty()
                && owner.party().state().equals(speaker.party().state());
    }

    /** {@code X's claim of responsibility}. */
    private static Optional<Blame> claim(Scene s, int i) {
        boolean claim = CLAIMS.contains(s.c().lower(i))
                && s.c().lower(i + 1).equals("of")
                && s.words().claimNouns().contains(s.c().lower(i + 2));
        Optional<NounPhrase> phrase = claim ? s.c().phrases().endingAt(i) : Optional.empty();
        return phrase.filter(NounPhrase::possessive)
                .flatMap(s.parties()::doer)
                .map(f -> maker(s, phrase.get().start(), i, i + 3).row(f, f, false));
    }

    private static Rows maker(Scene s, int start, int from, int cueEnd) {
        return new Rows(
                s,
                BlameForm.CLAIM,
                s.c().span(start, cueEnd),
                from,
                Acts.end(s.c(), from),
                s.words().claimCameo(),
                Accusers.voice(s, s.c().span(start, cueEnd)),
                Polarity.ASSERT,
                "claim.owned-up",
                0.75);
    }
}
