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
        if (one.articleId().compareTo(other.articleId()) > 0) {
            return between(other, one);
        }
        if (one.articleId().equals(other.articleId()) || one.sharedKey(other) == StoryVector.NO_KEY) {
            return Optional.empty();
        }
        double similarity =
                StoryRule.similarity(one.terms().times(other.terms()), DayCounts.nearness(one.day(), other.day()), 1);
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
