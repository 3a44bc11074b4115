package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.text.WordSet;

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
                WordSet.of(words.auxiliaries()),
                WordSet.of(words.beForms()),
                WordSet.of(words.adverbs()),
                WordSet.of(words.negations()),
                WordSet.of(words.relatives()),
                WordSet.of(words.prepositions()),
                WordSet.of(words.conjunctions()),
                WordSet.of(words.determiners()),
                WordSet.of(words.modals()),
                WordSet.of(words.irrealis()));
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
