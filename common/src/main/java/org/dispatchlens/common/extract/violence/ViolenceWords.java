package org.dispatchlens.common.extract.violence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** The word lists of {@code violence.yaml}; that file says what each list is for. */
public record ViolenceWords(
        List<Act> verbs,
        @JsonProperty("light_verbs") Set<String> lightVerbs,
        Set<String> arming,
        List<ActNoun> nouns,
        @JsonProperty("act_nouns") Set<String> actNouns,
        @JsonProperty("hostile_adjectives") Set<String> hostileAdjectives,
        Set<String> arms,
        Set<String> driving,
        Set<String> vehicles,
        @JsonProperty("driven_into") Set<String> drivenInto,
        Set<String> hostages,
        Set<String> pacts,
        @JsonProperty("target_prepositions") Set<String> targetPrepositions,
        @JsonProperty("other_objects") Set<String> otherObjects,
        @JsonProperty("other_targets") Set<String> otherTargets,
        Set<String> places,
        Set<String> labour,
        Set<String> effects,
        Set<String> endured,
        Set<String> intransitive,
        @JsonProperty("fighting_nouns") Set<String> fightingNouns,
        Set<String> starting,
        @JsonProperty("event_verbs") Set<String> eventVerbs,
        Set<String> perpetration) {

    /** What must follow a verb that has other meanings. */
    public enum Need {
        OBJECT,
        TARGET,
        ARM,
        PACT,
        HURT,
        INTO
    }

    /** A hostile act as a verb. */
    public record Act(String lemma, String cameo, boolean violent, Need needs, Set<String> unless) {
        public Act {
            unless = unless == null ? Set.of() : Set.copyOf(unless);
        }
    }

    /** Hostile acts as nouns with one code. */
    public record ActNoun(Set<String> nouns, String cameo, boolean violent) {}

    /** Code and class of a hostile act, however it is worded. */
    public record Hostile(String cameo, boolean violent) {}

    public ViolenceWords {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
    }

    public Optional<Act> act(VerbGroup verb) {
        for (Act act : verbs) {
            if (verb.is(act.lemma())) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The hostile act that a noun names by itself. */
    public Optional<Hostile> noun(String lower) {
        return nouns.stream()
                .filter(n -> n.nouns().contains(lower))
                .map(n -> new Hostile(n.cameo(), n.violent()))
                .findFirst();
    }
}
