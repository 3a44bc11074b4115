package org.dispatchlens.common.align.stories;

import org.dispatchlens.common.align.stories.TermSum.Products;

/**
 * How alike two articles, or two groups of articles, are: the mean over all pairs of the cosine of their terms, which
 * counts for less the longer the time between them. Far apart in time, shared actors say almost nothing, since the same
 * states and leaders meet in many events; shared content keeps a part of its weight, so that a trial or an anniversary is
 * found.
 */
final class StoryRule {
    /** Similarity from which on two groups are one story. */
    static final double SAME = 0.08;

    private static final double LASTING_CONTENT = 0.4;
    private static final double LASTING_ACTORS = 0.1;

    private StoryRule() {}

    /** Whether two articles with these inner products can be alike enough for one story if they are of one day. */
    static boolean mayBeSame(Products products) {
        return products.content() + products.actors() >= SAME;
    }

    /**
     * In [0,1].
     *
     * @param products inner products of the summed terms of both groups
     * @param nearness mean nearness in time of the pairs, in (0,1]
     * @param pairs articles of one group times articles of the other
     */
    static double similarity(Products products, double nearness, double pairs) {
        double content = products.content() * (LASTING_CONTENT + (1 - LASTING_CONTENT) * nearness);
        double actors = products.actors() * (LASTING_ACTORS + (1 - LASTING_ACTORS) * nearness);
        return (content + actors) / pairs;
    }
}
