package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.align.stories.TermSum.Products;

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
    static final int WINDOW = StoryWindow.SIZE;

    private final StoryWindow window = new StoryWindow();
    private int key;

    /**
     * The links of the next article with those before it.
     *
     * @param placeKey key of its place
     */
    public List<StoryLink> next(int placeKey, StoryVector vector) {
        if (placeKey != key) {
            window.clear();
            key = placeKey;
        }
        window.take(vector);
        List<StoryLink> links = new ArrayList<>();
        for (long i = window.first(); i < window.last(); i++) {
            StoryVector before = window.article(i);
            Products products = window.products(i);
            // The keys are looked through last, as most articles are not alike enough.
            if (StoryRule.mayBeSame(products) && before.sharedKey(vector) == key) {
                StoryLink.of(before, vector, products).ifPresent(links::add);
            }
        }
        return links;
    }
}
