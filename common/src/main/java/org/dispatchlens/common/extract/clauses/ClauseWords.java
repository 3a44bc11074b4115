package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code clauses.yaml}; that file says what each list is for. */
record ClauseWords(
        Set<String> determiners,
        Set<String> prepositions,
        Set<String> pronouns,
        Set<String> be,
        Set<String> have,
        @com.fasterxml.jackson.annotation.JsonProperty("do") Set<String> doForms,
        Set<String> modals,
        Set<String> conditionals,
        Set<String> subordinators,
        Set<String> contrasts,
        Set<String> relatives,
        Set<String> conjunctions,
        Set<String> negations,
        Set<String> adverbs,
        @com.fasterxml.jackson.annotation.JsonProperty("not_adverbs") Set<String> notAdverbs,
        Set<String> times,
        @com.fasterxml.jackson.annotation.JsonProperty("time_modifiers") Set<String> timeModifiers,
        Set<String> bounds,
        @com.fasterxml.jackson.annotation.JsonProperty("number_prepositions") Set<String> numberPrepositions,
        @com.fasterxml.jackson.annotation.JsonProperty("number_words") Set<String> numberWords,
        @com.fasterxml.jackson.annotation.JsonProperty("order_adverbs") Set<String> orderAdverbs,
        Set<String> postpositives,
        Set<String> statements,
        Set<String> writings,
        Set<String> officials,
        Set<String> persons,
        Set<String> combatants,
        List<String> verbs,
        @com.fasterxml.jackson.annotation.JsonProperty("noun_verbs") Set<String> nounVerbs,
        Set<String> uncounted,
        @com.fasterxml.jackson.annotation.JsonProperty("object_verbs") Set<String> objectVerbs,
        Map<String, List<String>> irregular) {

    boolean isAdverb(String lower) {
        return adverbs.contains(lower) || (lower.endsWith("ly") && lower.length() > 4 && !notAdverbs.contains(lower));
    }

    boolean isAuxiliary(String lower) {
        return be.contains(lower) || have.contains(lower) || doForms.contains(lower) || modals.contains(lower);
    }
}
