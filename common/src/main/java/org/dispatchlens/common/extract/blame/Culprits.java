package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.violence.HostileActs;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.text.WordSet;

/**
 * Who stands behind an act that is condemned: the phrase itself where it names somebody, else its owner or nationality
 * ({@code Israel's raids}, {@code Israeli raids}), else who follows {@code by}, else whose decision it is.
 */
final class Culprits {
    private static final Set<String> BY = WordSet.of("by");
    private static final Set<String> LINKS = WordSet.of("of", "during", "in", "on", "at");
    private final Clauses c;
    private final Parties parties;
    private final Complements complements;
    private final HostileActs acts;

    Culprits(Clauses c, Parties parties, Complements complements, HostileActs acts) {
        this.c = c;
        this.parties = parties;
        this.complements = complements;
        this.acts = acts;
    }

    List<Found> of(NounPhrase phrase) {
        if (phrase.isActor() || (parties.isPersonal(phrase) && acts.noun(phrase).isEmpty())) {
            return parties.of(phrase);
        }
        Optional<Found> owner = acts.targetNamed(phrase) ? Optional.empty() : parties.doer(phrase);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        List<Found> agents = agents(phrase);
        return agents.isEmpty() ? linked(phrase) : agents;
    }

    /** Who follows {@code by} behind the phrase and its prepositional phrases. */
    List<Found> agents(NounPhrase phrase) {
        List<NounPhrase> by = complements.after(phrase.end(), BY);
        return by.isEmpty() || !parties.isPersonal(by.get(0)) ? List.of() : parties.all(by);
    }

    /** {@code the decision of the court}; not {@code the bombing of the town}, whose {@code of} names the victim. */
    private List<Found> linked(NounPhrase phrase) {
        boolean violent = acts.noun(phrase).filter(Hostile::violent).isPresent();
        int i = phrase.end();
        while (LINKS.contains(c.lower(i))) {
            Optional<NounPhrase> next = c.phrases().startingAt(i + 1);
            if (next.isEmpty()) {
                return List.of();
            }
            boolean doer = c.lower(i).equals("of") && next.get().isActor() && !violent;
            if (doer) {
                return parties.of(next.get());
            }
            Optional<Found> owner =
                    parties.doer(next.get()).filter(f -> !c.lower(i(next.get())).equals("on"));
            if (owner.isPresent() && isAct(next.get())) {
                return List.of(owner.get());
            }
            i = next.get().end();
        }
        return List.of();
    }

    private static int i(NounPhrase phrase) {
        return phrase.start() - 1;
    }

    private boolean isAct(NounPhrase phrase) {
        return acts.noun(phrase).isPresent() || acts.action(phrase);
    }
}
