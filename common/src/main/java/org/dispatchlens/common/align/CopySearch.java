package org.dispatchlens.common.align;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Finds pairs that may be copies in a stream of samples sorted by shingle and article: an article is paired with the
 * {@value #WINDOW} before it that have the shingle. Time and memory stay in proportion to the articles, however often a
 * text is printed or a phrase is used; a text with more copies than that holds together through its neighbours.
 *
 * <p>Source: M. Hernández and S. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995 (sorted
 * neighbourhood).
 */
public final class CopySearch {
    /** Articles looked back at. */
    public static final int WINDOW = 8;

    /**
     * One sampled shingle of one article.
     *
     * @param article a number that only this article has, such as the hash of its id
     * @param samples how many samples the article has
     */
    public record Place(long shingle, long article, int samples) {}

    /**
     * Two articles that share a sample.
     *
     * @param weight see {@link CopySample#weight}
     */
    public record Shared(long articleA, long articleB, int weight) {}

    private final ArrayDeque<Place> window = new ArrayDeque<>();

    /** The pairs of the next article with those before it. */
    public List<Shared> next(Place place) {
        if (!window.isEmpty() && window.getLast().shingle() != place.shingle()) {
            window.clear();
        }
        List<Shared> pairs = window.stream()
                .map(before -> new Shared(
                        before.article(),
                        place.article(),
                        CopySample.weight(Math.min(before.samples(), place.samples()))))
                .toList();
        window.addLast(place);
        if (window.size() > WINDOW) {
            window.removeFirst();
        }
        return pairs;
    }
}
