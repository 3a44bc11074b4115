package org.dispatchlens.common.explain;

import java.util.List;

/**
 * A verb group.
 *
 * @param name {@code V1} for the first of its sentence
 * @param lemmas dictionary forms that the main verb can have
 * @param form tense or inflection, then {@code passive}, {@code modal}, {@code negated} and the like
 */
public record ExplainedVerb(String name, String text, List<String> lemmas, String form) {
    public ExplainedVerb {
        lemmas = List.copyOf(lemmas);
    }
}
