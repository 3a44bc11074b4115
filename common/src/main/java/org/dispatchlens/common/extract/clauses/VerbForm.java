package org.dispatchlens.common.extract.clauses;

import java.util.Set;

/**
 * What a verb's written form can be.
 *
 * @param lemmas dictionary forms; more than one where verbs share a form
 * @param kinds its inflections
 */
public record VerbForm(Set<String> lemmas, Set<Kind> kinds) {
    /** Inflections of an English verb. */
    public enum Kind {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    public VerbForm {
        lemmas = Set.copyOf(lemmas);
        kinds = Set.copyOf(kinds);
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
