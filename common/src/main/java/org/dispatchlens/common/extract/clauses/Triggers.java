package org.dispatchlens.common.extract.clauses;

import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.WordSet;

/**
 * The words of which a sentence must hold one for a family of rules to find anything in it. Most sentences hold none; they
 * need not be analysed. Immutable.
 *
 * @param words written forms in lower case
 */
public record Triggers(Set<String> words) {
    public Triggers {
        words = WordSet.of(words);
    }

    /** These words and all written forms of these verbs. */
    @SafeVarargs
    static Triggers of(VerbForms verbs, Set<String> lemmas, Set<String>... words) {
        Set<String> all = new TreeSet<>(verbs.formsOf(lemmas));
        for (Set<String> list : words) {
            all.addAll(list);
        }
        return new Triggers(all);
    }

    /** Whether the sentence holds one of the words. */
    public boolean in(AnnotatedSentence sentence) {
        for (Token token : sentence.tokens()) {
            if (words.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
