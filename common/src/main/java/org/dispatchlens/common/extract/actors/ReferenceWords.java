package org.dispatchlens.common.extract.actors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** {@code references.yaml}: words that stand for an actor named elsewhere, and the words that decide for which. */
record ReferenceWords(
        Set<String> both,
        Set<String> each,
        Set<String> sides,
        Set<String> side,
        Set<String> countries,
        Set<String> forces,
        @JsonProperty("sides_modifiers") Set<String> sidesModifiers,
        @JsonProperty("plain_sides") Set<String> plainSides,
        @JsonProperty("each_other") Set<String> eachOther,
        Set<String> speech,
        Set<String> accuse,
        Set<String> loses,
        Set<String> hurt,
        Set<String> passive,
        @JsonProperty("hostile_before") Set<String> hostileBefore,
        Set<String> prepositions,
        @JsonProperty("after_subject") Set<String> afterSubject,
        Set<String> partisans,
        Set<String> being,
        Set<String> expletive,
        @JsonProperty("clause_breaks") Set<String> clauseBreaks,
        @JsonProperty("group_nouns") Set<String> groupNouns,
        @JsonProperty("not_names") Set<String> notNames,
        Set<String> openers) {
    ReferenceWords {
        both = Set.copyOf(both);
        each = Set.copyOf(each);
        sides = Set.copyOf(sides);
        side = Set.copyOf(side);
        countries = Set.copyOf(countries);
        forces = Set.copyOf(forces);
        sidesModifiers = Set.copyOf(sidesModifiers);
        plainSides = Set.copyOf(plainSides);
        eachOther = Set.copyOf(eachOther);
        speech = Set.copyOf(speech);
        accuse = Set.copyOf(accuse);
        loses = Set.copyOf(loses);
        hurt = Set.copyOf(hurt);
        passive = Set.copyOf(passive);
        hostileBefore = Set.copyOf(hostileBefore);
        prepositions = Set.copyOf(prepositions);
        afterSubject = Set.copyOf(afterSubject);
        partisans = Set.copyOf(partisans);
        being = Set.copyOf(being);
        expletive = Set.copyOf(expletive);
        clauseBreaks = Set.copyOf(clauseBreaks);
        groupNouns = Set.copyOf(groupNouns);
        notNames = Set.copyOf(notNames);
        openers = Set.copyOf(openers);
    }

    /** Whether a phrase for two actors can start with this word: a cheap test before the exact one. */
    boolean opensPair(String word) {
        return word.equals("the") || word.equals("one") || both.contains(word) || each.contains(word);
    }
}
