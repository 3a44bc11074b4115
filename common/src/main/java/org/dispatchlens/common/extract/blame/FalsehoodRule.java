package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Innocence;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/**
 * Denials without a verb of denying: {@code X called the claim a lie}, {@code X said the claims were false}, {@code X said it had
 * no role in Z}. Who denies is also who was charged.
 */
final class FalsehoodRule implements BlameRule {
    private static final Set<String> NO = WordSet.of("no", "nothing");
    /** Others' reports are called false also by who is not charged. */
    private static final Set<String> REPORTS = WordSet.of("report", "reports");

    private static final int FARTHEST = 6;

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.isAny(s.words().falsity().verbs()) && calledFalse(s, verb)) {
                Accusers.of(s, verb).forEach(f -> rows.add(row(s, verb, f, "deny.false")));
            }
            if (innocent(s, verb) || saidFalse(s, verb)) {
                Found source = Accusers.source(s, verb.main());
                boolean charged = saidFalse(s, verb) || own(s, verb, source);
                boolean cited = charged && !source.party().equals(Party.OUTLET);
                if (cited && Polarities.of(s, verb) != Polarity.HYPOTHETICAL) {
                    rows.add(row(s, verb, source, "deny.part"));
                }
            }
        }
        return rows;
    }

    private static Blame row(Scene s, VerbGroup verb, Found denier, String rule) {
        Rows rows = DenialRule.maker(s, verb);
        Polarity polarity = rule.equals("deny.part") ? Polarity.DENY : rows.polarity();
        return new Rows(
                        s,
                        rows.form(),
                        rows.cue(),
                        rows.actFrom(),
                        rows.actTo(),
                        rows.cameo(),
                        rows.voice(),
                        polarity,
                        rule,
                        0.75)
                .row(denier, denier, false);
    }

    private static boolean calledFalse(Scene s, VerbGroup verb) {
        List<NounPhrase> object = s.complements().object(verb);
        return !object.isEmpty()
                && charge(s, object)
                && falseNear(s, object.get(0).end());
    }

    private static boolean saidFalse(Scene s, VerbGroup verb) {
        if (!verb.is("be")) {
            return false;
        }
        boolean report =
                s.subjects().of(verb).stream().map(NounPhrase::headWord).anyMatch(REPORTS::contains);
        return !report && !verb.negated() && charge(s, s.subjects().of(verb)) && falseNear(s, verb.end());
    }

    private static boolean charge(Scene s, List<NounPhrase> phrases) {
        return phrases.stream()
                .map(NounPhrase::headWord)
                .anyMatch(n -> s.words().denialNouns().contains(n)
                        && !s.words().deniedOnly().contains(n));
    }

    private static boolean falseNear(Scene s, int from) {
        int at = s.complements().find(from, s.words().falsity().words());
        return at >= 0 && at - from < FARTHEST;
    }

    private static boolean own(Scene s, VerbGroup verb, Found source) {
        return s.parties().all(s.subjects().of(verb)).stream()
                .anyMatch(f -> Dedupe.key(f.party()).equals(Dedupe.key(source.party())));
    }

    /** {@code not involved in the attack}: behind {@code in} or {@code for} something must have happened. */
    private static boolean hostile(Scene s, int by) {
        int at = s.c().tag(by) == Tag.PREP ? by + 1 : by;
        return s.c().phrases()
                .startingAt(at)
                .filter(p -> s.acts().noun(p).isPresent()
                        || s.words().innocence().incidents().contains(p.headWord()))
                .isPresent();
    }

    private static boolean innocent(Scene s, VerbGroup verb) {
        Innocence words = s.words().innocence();
        int next = verb.end();
        while (s.c().tag(next) == Tag.NEG || s.c().tag(next) == Tag.ADV) {
            next++;
        }
        if (verb.is("be") && verb.negated()) {
            return words.words().contains(s.c().lower(next)) && hostile(s, next + 1);
        }
        if (verb.negated() && words.words().contains(s.c().lower(verb.main()))) {
            return hostile(s, verb.end());
        }
        boolean none = NO.contains(s.c().lower(next));
        boolean idle =
                s.c().lower(next).equals("nothing") && !s.c().lower(next + 2).equals("do");
        int noun = none && !idle ? s.complements().find(next, words.nouns()) : -1;
        return verb.isAny(words.verbs()) && noun >= 0 && noun - next < 3;
    }
}
