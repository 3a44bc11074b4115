package org.dispatchlens.common.extract.actors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

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
        both = WordSet.of(both);
        each = WordSet.of(each);
        sides = WordSet.of(sides);
        side = WordSet.of(side);
        countries = WordSet.of(countries);
        forces = WordSet.of(forces);
        sidesModifiers = WordSet.of(sidesModifiers);
        plainSides = WordSet.of(plainSides);
        eachOther = WordSet.of(eachOther);
        speech = WordSet.of(speech);
        accuse = WordSet.of(accuse);
        loses = WordSet.of(loses);
        hurt = WordSet.of(hurt);
        passive = WordSet.of(passive);
        hostileBefore = WordSet.of(hostileBefore);
        prepositions = WordSet.of(prepositions);
        afterSubject = WordSet.of(afterSubject);
        partisans = WordSet.of(partisans);
        being = WordSet.of(being);
        expletive = WordSet.of(expletive);
        clauseBreaks = WordSet.of(clauseBreaks);
        groupNouns = WordSet.of(groupNouns);
        notNames = WordSet.of(notNames);
        openers = WordSet.of(openers);
    }
}
