package org.dispatchlens.common.extract.sentiment;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.text.LanguageModel;

/**
 * Valences of English words from the VADER lexicon: C. J. Hutto and E. Gilbert, VADER: A Parsimonious Rule-based Model for
 * Sentiment Analysis of Social Media Text, ICWSM 2014. Mean of ten raters, -4 to 4. Only its words are used; emoticons
 * do not stand in news. Immutable.
 */
final class ValenceLexicon {
    private static final String RESOURCE = "/language/vader_sentiment_lexicon.txt";

    private final Map<String, Double> valences;

    private ValenceLexicon(Map<String, Double> valences) {
        this.valences = valences;
    }

    /** @param neutral words to leave out */
    static ValenceLexicon load(Set<String> neutral) {
        String lines = LanguageModel.read(RESOURCE, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        Map<String, Double> valences = new HashMap<>();
        lines.lines().map(line -> line.split("\t")).forEach(fields -> {
            if (fields.length > 1 && isWord(fields[0]) && !neutral.contains(fields[0])) {
                valences.put(fields[0], Double.parseDouble(fields[1]));
            }
        });
        return new ValenceLexicon(valences);
    }

    private static boolean isWord(String entry) {
        return entry.length() > 1 && entry.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }

    /** Valence of a lower-case word in [-4,4]; 0 when the lexicon does not have it. */
    double of(String lower) {
        return valences.getOrDefault(lower, 0.0);
    }
}
