package org.dispatchlens.common.align;

/**
 * When two texts are copies of one: their word 5-grams have a Jaccard similarity of at least {@value #SIMILARITY}, or the
 * shorter one, if long enough, stands almost whole in the longer one (a shortened wire story).
 *
 * <p>Two independent reports of one event share a few quotations but rarely a tenth of their 5-grams.
 */
public final class CopyRule {
    /** Smallest Jaccard similarity of copies. */
    public static final double SIMILARITY = 0.5;

    /** Smallest share of the shorter text's shingles that the longer one has. */
    public static final double CONTAINMENT = 0.8;

    private static final int LONG_ENOUGH = 40;

    private CopyRule() {}

    /** Whether two ascending shingle sets (see {@link Shingles#of}) are those of copies. */
    public static boolean copies(long[] a, long[] b) {
        double jaccard = Shingles.jaccard(a, b);
        int shorter = Math.min(a.length, b.length);
        // |A ∩ B| from J: J (|A| + |B|) / (1 + J).
        double shared = jaccard * (a.length + b.length) / (1 + jaccard);
        return jaccard >= SIMILARITY || (shorter >= LONG_ENOUGH && shared >= CONTAINMENT * shorter);
    }
}
