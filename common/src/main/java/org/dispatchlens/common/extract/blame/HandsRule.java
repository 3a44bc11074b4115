package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/** {@code died at the hands of X}, {@code abuses at the hands of X}: X did what the verb or noun before says was suffered. */
final class HandsRule implements BlameRule {
    /** The word by which a sentence shows that it may hold one. */
    static final Set<String> HANDS = WordSet.of("hands");

    private static final Set<String> OF = WordSet.of("of");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (int i = 2; i < s.c().size() - 2; i++) {
            boolean hands = HANDS.contains(s.c().lower(i))
                    && s.c().lower(i - 1).equals("the")
                    && s.c().lower(i - 2).equals("at")
                    && s.c().lower(i + 1).equals("of");
            if (hands && suffered(s, i)) {
                rows.addAll(rows(s, i));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, int hands) {
        List<NounPhrase> doers = s.complements().after(hands + 1, OF);
        Found source = Accusers.source(s, hands);
        if (doers.isEmpty() || !s.parties().isPersonal(doers.get(0))) {
            return List.of();
        }
        boolean outlet = source.party().equals(Party.OUTLET);
        Span cue = s.c().span(hands - 2, hands + 2);
        return new Rows(
                        s,
                        BlameForm.ASSERTION,
                        cue,
                        hands - 2,
                        doers.get(doers.size() - 1).end(),
                        "180",
                        outlet ? Accusers.voiceOfWords(s, cue) : Accusers.voice(s, cue),
                        Polarity.ASSERT,
                        "assert.hands",
                        0.8)
                .cross(List.of(source), s.parties().all(doers));
    }

    /** A death, a hurt or a hostile act before the words, which no modal leaves open. */
    private static boolean suffered(Scene s, int hands) {
        Clauses c = s.c();
        boolean open = c.verbBefore(hands).filter(v -> v.modal() || v.negated()).isPresent();
        for (int i = hands - 3; i >= 0 && !open; i--) {
            boolean verb = c.verbAt(i)
                    .filter(v -> v.isAny(s.violence().intransitive())
                            || v.isAny(s.violence().endured())
                            || s.acts().verb(v).isPresent())
                    .isPresent();
            Optional<NounPhrase> phrase = c.phrases().endingAt(i);
            if (verb || phrase.filter(p -> harm(s, p)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean harm(Scene s, NounPhrase phrase) {
        return s.words().deaths().contains(phrase.headWord())
                || s.acts().noun(phrase).isPresent();
    }
}
