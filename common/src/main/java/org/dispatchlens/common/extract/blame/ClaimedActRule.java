package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Span;

/**
 * A claim of responsibility told of the attack: {@code an attack claimed by X}, {@code the raid was later claimed by X},
 * {@code an X-claimed raid}. A prize or a seat is claimed as well, so that an attack or blast must stand before the verb.
 */
final class ClaimedActRule implements BlameRule {
    static final String RULE = "claim.claimed";

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.is("claim") && verb.passive() && deedBefore(s, verb.start())) {
                for (NounPhrase claimer : s.complements().agent(verb)) {
                    rows.addAll(claims(s, verb, claimer));
                }
            }
        }
        for (int i = 1; i < s.c().size(); i++) {
            if (s.c().lower(i).endsWith("-claimed")) {
                compound(s, i).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static List<Blame> claims(Scene s, VerbGroup verb, NounPhrase claimer) {
        if (!s.parties().isPersonal(claimer) || s.parties().nobody(claimer)) {
            return List.of();
        }
        Polarity polarity = Polarities.of(s, verb);
        return s.parties().of(claimer).stream()
                .map(f -> row(s, s.span(verb), verb.end(), f, polarity))
                .toList();
    }

    /** An attack, a killing or a blast before the verb. */
    private static boolean deedBefore(Scene s, int to) {
        for (int i = to - 1; i >= 0; i--) {
            Optional<NounPhrase> phrase = s.c().phrases().endingAt(i);
            if (phrase.isPresent() && deed(s, phrase.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean deed(Scene s, NounPhrase phrase) {
        return s.words().claimedEvents().contains(phrase.headWord())
                || s.acts().noun(phrase).filter(Hostile::violent).isPresent();
    }

    /** {@code an X-claimed raid}: the words of the compound name the claimer. */
    private static Optional<Blame> compound(Scene s, int i) {
        Set<String> events = s.words().claimedEvents();
        boolean deed = false;
        for (int k = i + 1; k < Math.min(i + 4, s.c().size()); k++) {
            String word = s.c().lower(k);
            deed |= events.contains(word)
                    || s.violence().noun(word).filter(Hostile::violent).isPresent();
        }
        Span token = s.c().token(i).span();
        Optional<Mention> claimer = s.c().sentence().mentions().stream()
                .filter(m -> m.span().overlaps(token))
                .findFirst();
        boolean found = deed && claimer.isPresent();
        return found
                ? Optional.of(row(s, token, i + 1, new Found(Party.of(claimer.get()), 0.8), Polarity.ASSERT))
                : Optional.empty();
    }

    private static Blame row(Scene s, Span cue, int end, Found claimer, Polarity polarity) {
        return new Rows(
                        s,
                        BlameForm.CLAIM,
                        cue,
                        end,
                        end,
                        s.words().claimCameo(),
                        Accusers.voice(s, cue),
                        polarity,
                        RULE,
                        0.85)
                .row(claimer, claimer, false);
    }
}
