package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * Parts of a total that is named by what befell it: {@code the dead included 12 women and five children}, {@code among
 * those killed were two guards}. They share its kind and are never added to it.
 */
final class PartPredicates {
    private static final double SURE = 0.8;
    private static final Set<String> INCLUDE = WordSet.of("included", "include", "includes", "were", "are");
    private static final Set<String> THOSE =
            WordSet.of("those", "others", "people", "civilians", "soldiers", "victims");

    private final PredicateWords words;
    private final Grammar grammar;

    PartPredicates(PredicateWords words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
    }

    /**
     * What befell the total, or null where none stands there.
     *
     * @param end start of the count, moved left over words that add or sum
     */
    Finding find(SentenceView view, Candidate candidate, int end) {
        if (candidate.people().form() != People.Form.NOUN || !INCLUDE.contains(view.word(end - 1))) {
            return null;
        }
        int to = end - 1;
        while (grammar.adverb(view.word(to - 1))) {
            to--;
        }
        Phrases.Match<FigureKind> noun = words.nouns.endingAt(view.lexes(), to);
        boolean total = noun != null && grammar.determiners().contains(view.word(noun.from() - 1));
        Phrases.Match<FigureKind> participle = words.participles.endingAt(view.lexes(), to);
        boolean those = participle != null && THOSE.contains(view.word(participle.from() - 1));
        Phrases.Match<FigureKind> found = those ? participle : total ? noun : null;
        return found == null
                ? null
                : new Finding(found.value(), found.from(), end, Coordination.PART, SURE, false, true);
    }
}
