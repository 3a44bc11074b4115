package org.dispatchlens.common.semantics;

import java.util.Optional;
import org.dispatchlens.common.model.Span;

/**
 * A labelled target in a sentence.
 *
 * @param label one of {@link SentimentHead#LABELS}
 */
public record TargetExample(TargetQuery query, String label) {
    /**
     * The target's place. Labelled data often count characters of another encoding of the text: where the words at the
     * offsets are not the target's, its nearest occurrence counts.
     *
     * @param words the target's words, or empty where only offsets are given
     * @return empty where the offsets lie outside the text and the words do not occur
     */
    public static Optional<Span> place(String text, String words, int start, int end) {
        boolean inside = 0 <= start && start < end && end <= text.length();
        if (inside && (words.isEmpty() || text.startsWith(words, start))) {
            return Optional.of(new Span(start, end));
        }
        int best = -1;
        for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            best = best < 0 || Math.abs(at - start) < Math.abs(best - start) ? at : best;
        }
        if (best >= 0) {
            return Optional.of(new Span(best, best + words.length()));
        }
        return inside ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
