package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;

/**
 * A noun phrase without the prepositional phrases after it.
 *
 * @param start index of its first token
 * @param head index of its last word, the head noun
 * @param span its characters in the article text
 * @param text its words as printed
 * @param headWord the head noun in lower case
 * @param headMentions actors that the head names; two for {@code both sides}
 * @param modifier the actor named before the head, {@code Israel} in {@code Israel's raids}, where the head is no actor
 * @param possessive whether the modifier owns the head by {@code 's} or {@code its}
 */
public record NounPhrase(
        int start,
        int head,
        Span span,
        String text,
        String headWord,
        List<Mention> headMentions,
        Optional<Mention> modifier,
        boolean possessive) {
    public NounPhrase {
        headMentions = List.copyOf(headMentions);
    }

    public int end() {
        return head + 1;
    }

    public boolean isActor() {
        return !headMentions.isEmpty();
    }
}
