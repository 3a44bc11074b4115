package org.dispatchlens.common.explain;

import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * Something in a sentence that gave no row.
 *
 * @param family {@code blame}, {@code figure} or {@code actor}
 * @param span where it stands; null where it is about the whole sentence
 * @param words the words as printed, or empty
 * @param entries where the codebook names the word; empty for numbers and names
 * @param reasons why there is no row
 * @param around what the rules see beside it
 * @param minor whether the word means nothing by itself, so that it would be a row only beside another word
 */
public record WhyNot(
        String family,
        Span span,
        String words,
        List<String> entries,
        List<String> reasons,
        List<String> around,
        boolean minor) {
    public WhyNot {
        entries = List.copyOf(entries);
        reasons = List.copyOf(reasons);
        around = List.copyOf(around);
    }
}
