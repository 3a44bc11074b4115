package org.dispatchlens.common.explain;

import java.util.List;

/**
 * A noun phrase.
 *
 * @param name {@code N1} for the first of its sentence
 * @param actors ids of the actors that its head names
 * @param owner id of the actor named before the head, or empty
 * @param possessive whether that actor owns the head
 */
public record ExplainedPhrase(
        String name, String text, String head, List<String> actors, String owner, boolean possessive) {
    public ExplainedPhrase {
        actors = List.copyOf(actors);
    }
}
