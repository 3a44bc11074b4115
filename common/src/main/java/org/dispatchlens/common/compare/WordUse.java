package org.dispatchlens.common.compare;

import java.io.Serializable;
import org.dispatchlens.common.stats.LogOdds;

/**
 * How an outlet uses one word.
 *
 * @param n uses
 * @param squares sum of the squared uses per article
 * @param articles articles with it
 */
record WordUse(long n, long squares, long articles) implements Serializable {
    private static final long serialVersionUID = 1L;
    static final WordUse NONE = new WordUse(0, 0, 0);

    static WordUse ofArticle(long n) {
        return new WordUse(n, n * n, 1);
    }

    WordUse plus(WordUse other) {
        return new WordUse(n + other.n, squares + other.squares, articles + other.articles);
    }

    WordUse minus(WordUse part) {
        return new WordUse(n - part.n, squares - part.squares, articles - part.articles);
    }

    /** Among all words of the group. */
    LogOdds.Use among(WordUse total) {
        return new LogOdds.Use(n, squares, total.n);
    }
}
