package org.dispatchlens.common.align.stories;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Finds links in a stream of articles sorted by {@link StoryPlace}: each is compared with those of the {@value #WINDOW} before it
 * whose rarest key in common with it is this one. Time and memory stay in proportion to the articles. A link between two
 * articles is missed only when more than {@value #WINDOW} articles stand between them under that key; a story as large as that
 * holds together through those.
 *
 * <p>Source: M. Hernández and S. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995 (sorted neighbourhood,
 * one pass for each key).
 */
public final class StorySearch {
    /** Articles looked back at. */
    static final int WINDOW = 64;

    private final ArrayDeque<StoryVector> window = new ArrayDeque<>();
    private int key;

    /** The links of the next article with those before it. */
    public List<StoryLink> next(StoryPlace place, StoryVector vector) {
        if (place.key() != key) {
            window.clear();
            key = place.key();
        }
        List<StoryLink> links = window.stream()
                .filter(before -> before.sharedKey(vector) == key)
                .map(before -> StoryLink.between(before, vector))
                .flatMap(Optional::stream)
                .toList();
        window.addLast(vector);
        if (window.size() > WINDOW) {
            window.removeFirst();
        }
        return links;
    }
}
