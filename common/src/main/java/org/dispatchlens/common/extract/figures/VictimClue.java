package org.dispatchlens.common.extract.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One reason to think that the dead of a sentence belong to one of two sides.
 *
 * @param side {@code ONE} or {@code OTHER}: whose dead it speaks for; {@code BOTH} for {@link Kind#JOINT}
 * @param at the piece of the sentence where it stands
 */
public record VictimClue(Kind kind, Scope scope, String side, int at) {

    /** What it is; the codebook says how much it weighs. */
    public enum Kind {
        /** Dead of both: {@code on both sides}, {@code in Georgia and Russia}. Weighs nothing, decides alone. */
        @JsonProperty("joint")
        JOINT,
        /** The nationality of people who are counted as killed. */
        @JsonProperty("counted")
        COUNTED,
        /** Somebody of the side is killed: {@code killed Georgians}, {@code Georgians were killed}. */
        @JsonProperty("victim")
        VICTIM,
        /** The other side does it: {@code killed by Russia}, {@code Russia bombed}. */
        @JsonProperty("struck")
        STRUCK,
        /** The other side's attack: {@code a Russian strike}. */
        @JsonProperty("attack")
        ATTACK,
        /** Who is attacked: {@code the assault on Georgia}. */
        @JsonProperty("attacked")
        ATTACKED,
        /** Where: {@code in Georgia}. */
        @JsonProperty("place")
        PLACE,
        /** Whose health service counts. */
        @JsonProperty("health")
        HEALTH,
        /** Who says it. */
        @JsonProperty("speaker")
        SPEAKER,
        /** Whose name stands there in another role. */
        @JsonProperty("mention")
        MENTION,
        /** Members of the armed group are killed. */
        @JsonProperty("fighters_dead")
        FIGHTERS_DEAD,
        /** Members of the armed group are named, who strike the others. */
        @JsonProperty("fighters")
        FIGHTERS,
        /** Soldiers, police or hostages are killed: not the armed group's people. */
        @JsonProperty("troops_dead")
        TROOPS_DEAD,
        /** A raid on foot, the armed group's way to kill. */
        @JsonProperty("raid")
        RAID,
        /** Bombs and shells, the army's way to kill. */
        @JsonProperty("bombardment")
        BOMBARDMENT,
        /** Citizens of a third state are killed, whom armed groups hit and bombs spare. */
        @JsonProperty("third")
        THIRD
    }

    /** Where it stands. */
    public enum Scope {
        /** In the judged sentence, near a word of killing. */
        NEAR,
        /** Elsewhere in the judged text. */
        FAR,
        /** In the headline. */
        TITLE
    }
}
