package org.dispatchlens.common.extract.blame;

import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * A word of the codebook for blaming, denying or a hostile act, from which no rule made a row.
 *
 * @param entries where the codebook names it, such as {@code blame.yaml verbs: accuse}
 * @param alone whether the word means blame or violence by itself; others, such as weapons, do so only beside another
 * @param reasons what the rules lack; {@code no rule matched} where they do not tell
 * @param around what the rules see beside the word: subject, object, who is cited
 */
public record UnusedWord(
        Span span, String word, List<String> entries, boolean alone, List<String> reasons, List<String> around) {
    public UnusedWord {
        entries = List.copyOf(entries);
        reasons = List.copyOf(reasons);
        around = List.copyOf(around);
    }
}
