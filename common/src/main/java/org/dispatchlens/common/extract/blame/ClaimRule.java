package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/** {@code X claimed responsibility for Z}: X is both who says it and who did it. */
final class ClaimRule implements BlameRule {
    /** Codes of attacks and killings; one does not claim fire or shelling, one speaks of it. */
    private static final Set<String> DEEDS = WordSet.of("190", "195", "186", "181", "202");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            boolean claims = verb.isAny(s.words().claimVerbs());
            int noun = claims ? s.complements().find(verb.end(), s.words().claimNouns()) : -1;
            if (noun >= 0 && noun - verb.end() < 4 && !verb.passive()) {
                rows.addAll(rows(s, verb, noun));
            } else if (verb.finite()
                    && !verb.passive()
                    && ((verb.is("claim") && claimedAct(s, verb)) || (verb.is("admit") && admittedAct(s, verb)))) {
                Accusers.of(s, verb)
                        .forEach(f -> rows.add(maker(s, verb, verb.main()).row(f, f, false)));
            } else if (claims && verb.passive() && subjectIs(s, verb)) {
                Accusers.of(s, verb)
                        .forEach(f -> rows.add(maker(s, verb, verb.main()).row(f, f, false)));
            }
        }
        return rows;
    }

    /** {@code X admitted to an attack}. */
    private static boolean admittedAct(Scene s, VerbGroup verb) {
        return s.c().lower(verb.end()).equals("to")
                && s.c().phrases()
                        .startingAt(verb.end() + 1)
                        .flatMap(s.acts()::noun)
                        .filter(a -> a.violent())
                        .isPresent();
    }

    /** {@code X claimed the attack}: the object is an attack and nothing is said of it. */
    private static boolean claimedAct(Scene s, VerbGroup verb) {
        return s.complements().object(verb).stream()
                .findFirst()
                .filter(o -> s.acts()
                        .noun(o)
                        .filter(a -> a.violent() && DEEDS.contains(a.cameo()))
                        .isPresent())
                .filter(o -> o.modifier().isEmpty()
                        && s.c().verbAt(s.complements().afterPhrases(o.end())).isEmpty())
                .isPresent();
    }

    private static boolean subjectIs(Scene s, VerbGroup verb) {
        return s.subjects().of(verb).stream()
                .map(NounPhrase::headWord)
                .anyMatch(s.words().claimNouns()::contains);
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, int noun) {
        List<Found> claimers = Accusers.of(s, verb);
        return claimers.stream().map(f -> maker(s, verb, noun).row(f, f, false)).toList();
    }

    private static Rows maker(Scene s, VerbGroup verb, int noun) {
        Span cue = s.c().span(verb.start(), noun + 1);
        boolean told = s.c().lower(noun + 1).equals("for");
        int from = noun + (told ? 2 : 1);
        return new Rows(
                s,
                BlameForm.CLAIM,
                cue,
                from,
                told ? Acts.end(s.c(), from) : from,
                s.words().claimCameo(),
                Accusers.voice(s, s.span(verb)),
                Polarities.of(s, verb),
                "claim.responsibility",
                0.9);
    }
}
