package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two articles that are alike enough to be looked at for one story.
 *
 * @param articleA the smaller id
 * @param similarity in [0,1]
 */
public record StoryLink(String articleA, String articleB, double similarity)
        implements Comparable<StoryLink>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<StoryLink> STRONGEST_FIRST = Comparator.comparingDouble(StoryLink::similarity)
            .reversed()
            .thenComparing(StoryLink::articleA)
            .thenComparing(StoryLink::articleB);

    /** The link of two articles, or empty: they must share a key and be as alike as one story demands. */
    public static Optional<StoryLink> between(StoryVector one, StoryVector other) {
        return one.sharedKey(other) == StoryVector.NO_KEY
                ? Optional.empty()
                : of(one, other, one.terms().times(other.terms()));
    }

    /**
     * The link of two articles that share a key, or empty.
     *
     * @param products of their terms
     */
    static Optional<StoryLink> of(StoryVector one, StoryVector other, TermSum.Products products) {
        int order = one.articleId().compareTo(other.articleId());
        if (order >= 0) {
            return order == 0 ? Optional.empty() : of(other, one, products);
        }
        double similarity = StoryRule.similarity(products, DayCounts.nearness(one.day(), other.day()), 1);
        return similarity < StoryRule.SAME
                ? Optional.empty()
                : Optional.of(new StoryLink(one.articleId(), other.articleId(), similarity));
    }

    /** The most alike first, then by ids. */
    @Override
    public int compareTo(StoryLink other) {
        return STRONGEST_FIRST.compare(this, other);
    }
}
