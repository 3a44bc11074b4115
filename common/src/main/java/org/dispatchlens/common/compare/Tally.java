package org.dispatchlens.common.compare;

import java.io.Serializable;

/**
 * How often something was seen.
 *
 * @param n rows
 * @param once rows of wire leads only, so that each wire story counts once
 * @param articles articles with at least one row
 * @param articlesOnce of them, wire leads
 */
record Tally(long n, long once, long articles, long articlesOnce) implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Tally ZERO = new Tally(0, 0, 0, 0);

    /** What one article with {@code rows} rows adds. */
    static Tally ofArticle(long rows, boolean lead) {
        return rows == 0 ? ZERO : new Tally(rows, lead ? rows : 0, 1, lead ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(n + other.n, once + other.once, articles + other.articles, articlesOnce + other.articlesOnce);
    }
}
