package org.dispatchlens.reports.workbook;

import java.util.List;

/**
 * A sentence of an article with the words that made an evidence row.
 *
 * @param text cleaned text
 * @param spans disjoint ranges of it, in order
 */
public record Sentence(String text, List<Range> spans) {
    /** UTF-16 offsets into the text, end exclusive. */
    public record Range(int start, int end) {}

    public Sentence {
        spans = List.copyOf(spans);
    }
}
