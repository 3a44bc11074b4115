package org.dispatchlens.common.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Span;

/** Cells of an evidence row from left to right; every row begins with article, outlet and sentence. */
final class RowBuilder {
    private final Extraction from;
    private final int sentenceId;
    private final List<Object> cells = new ArrayList<>();

    RowBuilder(Extraction from, int sentenceId) {
        this.from = from;
        this.sentenceId = sentenceId;
        add(from.article().articleId(), from.article().outlet(), sentenceId);
    }

    /** Start and end of the span. */
    RowBuilder place(Span span) {
        return add(span.start(), span.end());
    }

    /** The sentence's text. */
    RowBuilder sentence() {
        return add(from.sentenceText(sentenceId));
    }

    /** Where that text starts in the article. */
    RowBuilder sentenceStart() {
        return add(from.sentences().get(sentenceId).span().start());
    }

    RowBuilder add(Object... more) {
        cells.addAll(Arrays.asList(more));
        return this;
    }

    TableRow row(TableSpec spec) {
        return TableRow.of(spec, cells.toArray());
    }
}
