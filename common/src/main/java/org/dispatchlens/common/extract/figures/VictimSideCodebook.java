package org.dispatchlens.common.extract.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The word lists and weights of {@code codebook/victim-side.yaml}; the file's comments say what each does. */
record VictimSideCodebook(
        int reach,
        Map<VictimClue.Kind, Weight> weights,
        List<String> attacks,
        List<String> forces,
        @JsonProperty("attack_verbs") List<String> attackVerbs,
        @JsonProperty("attack_on") List<String> attackOn,
        List<String> places,
        @JsonProperty("place_adjectives") List<String> placeAdjectives,
        List<String> health,
        List<String> fighters,
        List<String> troops,
        List<String> raid,
        List<String> bombardment) {

    /** What a clue counts, by where it stands. */
    record Weight(double near, double far, double title) {
        double in(VictimClue.Scope scope) {
            return switch (scope) {
                case NEAR -> near;
                case FAR -> far;
                case TITLE -> title;
            };
        }
    }
}
