package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Act;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Party;

/** Why the verb of a hostile act gives no row, by the questions that {@link AssertionRule} asks. */
final class ActDoubts {
    private ActDoubts() {}

    static List<String> of(Scene s, VerbGroup verb) {
        Optional<Hostile> act = s.acts().verb(verb);
        if (act.isEmpty()) {
            return List.of("means something else than a hostile act here"
                    + needs(s.violence().act(verb)));
        }
        if (!AssertionRule.instigated(s, verb) && !AssertionRule.told(s, verb)) {
            return List.of("an infinitive, a participle or what somebody is helped to do: no act is told");
        }
        List<String> missing = new ArrayList<>(doers(s, verb));
        Found source = AssertionRule.source(s, verb);
        if (source.party().equals(Party.OUTLET)) {
            missing.addAll(outlet(s, verb, act.get()));
        }
        return missing;
    }

    private static String needs(Optional<Act> act) {
        String need = act.map(Act::needs).map(n -> "; its entry needs " + n).orElse("");
        String unless = act.filter(a -> !a.unless().isEmpty())
                .map(a -> "; not before "
                        + String.join(", ", a.unless().stream().sorted().toList()))
                .orElse("");
        return need + unless;
    }

    private static List<String> doers(Scene s, VerbGroup verb) {
        List<NounPhrase> doers = verb.passive() ? s.complements().agent(verb) : AssertionRule.doers(s, verb);
        Found source = AssertionRule.source(s, verb);
        if (doers.isEmpty()) {
            return List.of(
                    verb.passive() ? "passive and nobody behind \"by\" did it" : "no subject found: nobody did it");
        }
        List<Found> accused = AssertionRule.accused(s, verb, doers, source);
        if (accused.isEmpty()) {
            return List.of(
                    "\"" + doers.get(0).text()
                            + "\" is nobody that can be blamed: no actor, no noun for people or organs, no pronoun that is resolved");
        }
        boolean own = accused.stream().allMatch(f -> Dedupe.key(f.party()).equals(Dedupe.key(source.party())));
        return own
                ? List.of(
                        "who says it is who did it: a claim or denial only as a finite report of violence by an actor that the sentence cites")
                : List.of();
    }

    private static List<String> outlet(Scene s, VerbGroup verb, Hostile act) {
        List<String> missing = new ArrayList<>();
        if (!act.violent()) {
            missing.add("said by the outlet itself, whose own word counts for plain violence only (violent: true)");
        }
        if (AssertionRule.attempted(s, verb)) {
            missing.add("only tried, by the outlet's own word");
        }
        if (!AssertionRule.reported(s, verb)) {
            missing.add("negated or only supposed, by the outlet's own word (" + Polarities.of(s, verb) + ")");
        }
        List<NounPhrase> doers = verb.passive() ? s.complements().agent(verb) : AssertionRule.doers(s, verb);
        if (Unproven.is(s, verb, doers)) {
            missing.add("the noun before \"that\" leaves open whether it happened (blame.yaml unproven)");
        }
        return missing;
    }
}
