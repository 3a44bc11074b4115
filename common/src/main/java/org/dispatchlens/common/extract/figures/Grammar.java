package org.dispatchlens.common.extract.figures;

import java.util.Set;

/** The small words of English that the rules lean on, as sets. */
record Grammar(
        Set<String> auxiliaries,
        Set<String> beForms,
        Set<String> adverbs,
        Set<String> negations,
        Set<String> relatives,
        Set<String> prepositions,
        Set<String> conjunctions,
        Set<String> determiners,
        Set<String> modals,
        Set<String> irrealis) {

    static Grammar of(FiguresCodebook.Grammar words) {
        return new Grammar(
                Set.copyOf(words.auxiliaries()),
                Set.copyOf(words.beForms()),
                Set.copyOf(words.adverbs()),
                Set.copyOf(words.negations()),
                Set.copyOf(words.relatives()),
                Set.copyOf(words.prepositions()),
                Set.copyOf(words.conjunctions()),
                Set.copyOf(words.determiners()),
                Set.copyOf(words.modals()),
                Set.copyOf(words.irrealis()));
    }

    /** Listed adverbs and words in -ly. */
    boolean adverb(String word) {
        return adverbs.contains(word) || (word.length() > 4 && word.endsWith("ly") && !word.equals("family"));
    }

    /** A word that no noun phrase contains. */
    boolean breaksNounPhrase(String word) {
        return auxiliaries.contains(word)
                || prepositions.contains(word)
                || conjunctions.contains(word)
                || relatives.contains(word)
                || modals.contains(word);
    }
}
