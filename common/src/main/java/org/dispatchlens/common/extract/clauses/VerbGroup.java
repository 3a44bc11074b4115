package org.dispatchlens.common.extract.clauses;

import java.util.Collection;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;

/**
 * A main verb with its auxiliaries, negation and adverbs between them.
 *
 * @param start index of its first token
 * @param main index of the main verb
 * @param lemmas dictionary forms the main verb can have
 * @param kind inflection of the main verb as used here
 * @param passive {@code was accused}, or a bare participle after its noun ({@code a man accused of})
 * @param finite whether it has a tense: not an infinitive, gerund or bare participle
 * @param infinitive after {@code to}
 * @param modal with a modal verb: not a plain report of a past act
 * @param negated with {@code not} or {@code never}
 */
public record VerbGroup(
        int start,
        int main,
        Set<String> lemmas,
        Kind kind,
        boolean passive,
        boolean finite,
        boolean infinitive,
        boolean modal,
        boolean negated) {

    public boolean is(String lemma) {
        return lemmas.contains(lemma);
    }

    public boolean isAny(Collection<String> wanted) {
        for (String lemma : lemmas) {
            if (wanted.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the token after the group. */
    public int end() {
        return main + 1;
    }
}
