package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.BitSet;

/**
 * How rare a term is: ln((N + {@value #BACKGROUND}) / (n + b + 1)) for N articles of the archive, n of them with the term. A few
 * articles cannot tell which words are common, therefore {@value #BACKGROUND} more are taken to stand beside them, of which b
 * have the term: {@value #COMMON} for the codebook's news words, none for others. In a large archive its own counts decide.
 *
 * <p>Source: inverse document frequency, K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval", Journal of Documentation 28 (1972).
 */
public final class TermRarity implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double BACKGROUND = 500;
    private static final double COMMON = 100;

    private final TermCounts counts;
    private final StoryWords words;
    /** Counters of the news words, by which most terms are known to be none. */
    private final BitSet newsBuckets = new BitSet();

    public TermRarity(TermCounts counts, StoryWords words) {
        this.counts = counts;
        this.words = words;
        words.newsWords().forEach(word -> newsBuckets.set(TermCounts.bucket(word)));
    }

    /** Over 0 for a term that not every article has. */
    double of(String term) {
        return of(TermCounts.bucket(term), words.newsWords().contains(term));
    }

    /** That of one of an article's terms. */
    double of(TermUses terms, int i) {
        int bucket = terms.bucket(i);
        return of(bucket, newsBuckets.get(bucket) && words.newsWords().contains(terms.term(i)));
    }

    private double of(int bucket, boolean news) {
        double common = news ? COMMON : 0;
        return Math.log((counts.articles() + BACKGROUND) / (counts.articlesWith(bucket) + common + 1));
    }

    int articlesWith(String term) {
        return counts.articlesWith(term);
    }

    /** Whether more than one article has the term. */
    boolean shared(String term) {
        return articlesWith(term) > 1;
    }
}
