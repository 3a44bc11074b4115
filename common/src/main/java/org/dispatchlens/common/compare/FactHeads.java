package org.dispatchlens.common.compare;

import java.util.List;

/**
 * A fact and the places of the figures that report it, without those that an article sets aside itself.
 *
 * @param factId as in {@code figure_facts}
 * @param label the fact in words
 * @param places by article, in text order
 */
public record FactHeads(String factId, String label, List<Place> places) {
    /** Where a figure stands, in UTF-16 offsets of the article's text. */
    public record Place(String articleId, int start, int end, String kind) {}

    static FactHeads of(Fact fact) {
        List<Place> places = fact.heads().stream()
                .map(f -> new Place(f.article().articleId(), f.start(), f.end(), f.kind()))
                .toList();
        return new FactHeads(fact.key().id(), fact.key().label(), places);
    }
}
