package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/** {@code taken to hospital}, {@code rushed by ambulance to a nearby hospital}: wounded; killed where they died there. */
final class HospitalPhrase {
    private static final int REACH = 9;
    private static final int DEATH_REACH = 8;

    private static final Set<String> BETWEEN = WordSet.of(
            ",",
            "where",
            "and",
            "but",
            "they",
            "he",
            "she",
            "all",
            "both",
            "later",
            "then",
            "were",
            "was",
            "pronounced");

    private final Set<String> verbs;
    private final Phrases<Boolean> nouns;
    private final Set<String> deaths;

    HospitalPhrase(FiguresCodebook.Hospital words) {
        this.verbs = WordSet.of(words.verbs());
        this.nouns = Phrases.of(words.nouns());
        this.deaths = WordSet.of(words.deaths());
    }

    /** The phrase from the verb to the hospital or to their death there, or null. */
    Phrases.Match<FigureKind> startingAt(SentenceView view, int at) {
        if (!verbs.contains(view.word(at))) {
            return null;
        }
        boolean towards = false;
        for (int i = at + 1; i < Math.min(view.size(), at + REACH); i++) {
            String word = view.word(i);
            towards |= word.equals("to");
            Phrases.Match<Boolean> noun = towards ? nouns.startingAt(view.lexes(), i) : null;
            if (noun != null) {
                int death = deathBehind(view, noun.to());
                return death < 0
                        ? new Phrases.Match<>(at, noun.to(), FigureKind.WOUNDED)
                        : new Phrases.Match<>(at, death + 1, FigureKind.KILLED);
            }
            if (word.equals(",") || word.equals(";") || word.equals(".")) {
                return null;
            }
        }
        return null;
    }

    /** Where {@code , where they later died} says so of all of them; -1 where it does not ({@code where one died}). */
    private int deathBehind(SentenceView view, int from) {
        int i = from;
        while (i < from + DEATH_REACH && BETWEEN.contains(view.word(i))) {
            i++;
        }
        return deaths.contains(view.word(i)) ? i : -1;
    }
}
