package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.text.WordSet;

/**
 * {@code a plot it blamed on Y}, {@code an attack that X blamed on Y}, {@code a bombing blamed on Y}, {@code was blamed by X
 * on Y}: the event stands before the verb, Y behind it. Where nobody is said to blame, the accuser stays empty.
 */
final class BlamedOnRule implements BlameRule {
    private static final Set<String> ON = WordSet.of("on", "upon");
    private static final Set<String> SPEAKERS = WordSet.of("it", "he", "she", "they");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.is("blame") && ON.contains(s.c().lower(verb.end()))) {
                s.words().verb(verb).ifPresent(frame -> rows.addAll(rows(s, verb, frame)));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Verb frame) {
        List<Found> accused = new ArrayList<>();
        for (NounPhrase phrase : s.complements().after(verb.end(), ON)) {
            List<Found> culprits = s.culprits().of(phrase);
            boolean unknown = culprits.isEmpty() && s.parties().isPersonal(phrase);
            accused.addAll(unknown ? s.parties().of(phrase) : culprits);
        }
        List<Found> accusers = accusers(s, verb);
        if (!accusers.isEmpty()) {
            return AccuseRule.maker(s, verb, frame, -1, "accuse.blamed-on", 0.9).cross(accusers, accused);
        }
        List<Found> agents = verb.passive() ? s.parties().all(s.complements().agent(verb)) : List.of();
        boolean named = !agents.isEmpty();
        return verb.passive()
                ? AccuseRule.maker(s, verb, frame, -1, named ? "accuse.passive" : "accuse.agentless", named ? 0.9 : 0.4)
                        .cross(named ? agents : List.of(Accusers.unnamed(s, verb)), accused)
                : List.of();
    }

    /**
     * Whoever stands right before the verb, which without an object looks like a participle: {@code the fire X blamed on Y},
     * but also {@code the fire blamed on Y}. A pronoun is who speaks.
     */
    private static List<Found> accusers(Scene s, VerbGroup verb) {
        if (verb.start() < verb.main()) {
            return List.of();
        }
        Optional<NounPhrase> before = s.c().phrases().endingAt(verb.start() - 1);
        boolean pronoun = before.isPresent()
                && !before.get().isActor()
                && SPEAKERS.contains(before.get().headWord());
        if (pronoun) {
            return s.quoteAt(verb.main()).map(q -> new Found(q.source(), 0.7)).stream()
                    .toList();
        }
        return before.filter(NounPhrase::isActor).map(s.parties()::of).orElse(List.of());
    }
}
