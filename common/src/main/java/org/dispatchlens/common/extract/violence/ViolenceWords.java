package org.dispatchlens.common.extract.violence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.extract.clauses.LemmaIndex;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/** The word lists of {@code violence.yaml}; that file says what each list is for. */
public record ViolenceWords(
        LemmaIndex<Act> verbs,
        @JsonProperty("light_verbs") Set<String> lightVerbs,
        Set<String> arming,
        ActNouns nouns,
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
        Set<String> perpetration,
        Set<String> series,
        @JsonProperty("riot_arms") Set<String> riotArms,
        Set<String> projectiles,
        @JsonProperty("warding_off") Set<String> wardingOff,
        Set<String> ships,
        Set<String> territory,
        Set<String> aid,
        Set<String> shields) {

    /** What must follow a verb that has other meanings. */
    public enum Need {
        OBJECT,
        TARGET,
        ARM,
        PACT,
        HURT,
        INTO,
        PARTICLE,
        VEHICLE,
        AID,
        TERRITORY,
        OWN
    }

    /** A hostile act as a verb. */
    public record Act(
            String lemma,
            String cameo,
            boolean violent,
            boolean hits,
            Need needs,
            Set<String> particles,
            Set<String> unless)
            implements LemmaIndex.Entry {
        public Act {
            particles = particles == null ? Set.of() : WordSet.of(particles);
            unless = unless == null ? Set.of() : WordSet.of(unless);
        }
    }

    /** Hostile acts as nouns with one code. */
    public record ActNoun(String id, Set<String> nouns, String cameo, boolean violent) {}

    /** The hostile nouns with their acts; of lists that share a noun the first counts. */
    public static final class ActNouns {
        private final Map<String, Hostile> acts = new HashMap<>();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ActNouns(List<ActNoun> lists) {
            for (ActNoun list : lists) {
                Hostile act = new Hostile(list.cameo(), list.violent());
                list.nouns().forEach(noun -> acts.putIfAbsent(noun, act));
            }
        }

        Optional<Hostile> find(String lower) {
            return Optional.ofNullable(acts.get(lower));
        }

        Set<String> all() {
            return WordSet.of(acts.keySet());
        }
    }

    /** Code and class of a hostile act, however it is worded. */
    public record Hostile(String cameo, boolean violent) {}

    /** Lemmas of the verbs of hostile acts. */
    public Set<String> actLemmas() {
        return verbs.lemmas();
    }

    /** Nouns and adjectives without which, and without a verb of {@link #actLemmas}, a sentence tells no hostile act. */
    public Set<String> actWords() {
        return Stream.of(nouns.all(), fightingNouns, hostileAdjectives, arms, vehicles, riotArms, shields)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nouns that name a hostile act by themselves. */
    public Set<String> actNounForms() {
        return nouns.all();
    }

    public Optional<Act> act(VerbGroup verb) {
        return verbs.find(verb);
    }

    /** The hostile act that a noun names by itself. */
    public Optional<Hostile> noun(String lower) {
        return nouns.find(lower);
    }
}
