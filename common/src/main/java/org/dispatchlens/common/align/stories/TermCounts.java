package org.dispatchlens.common.align.stories;

import java.nio.charset.StandardCharsets;
import org.dispatchlens.common.counts.Mergeable;

/**
 * In how many articles each term occurs. Terms share 2^{@value #BITS} counters by their hash, so that the size stays the same
 * whatever the archive; two terms in one counter make each other look less rare, which happens to a rare term with a
 * probability of about the number of common terms over the number of counters.
 *
 * <p>Source: K. Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009.
 */
public final class TermCounts implements Mergeable<StoryArticle, TermCounts> {
    private static final long serialVersionUID = 1L;
    private static final int BITS = 20;

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    /** Empty until something was counted, since empty counts are sent around as well. */
    private int[] counts = {};

    private int articles;

    @Override
    public TermCounts add(StoryArticle article) {
        articles++;
        counts = grown();
        TermUses terms = article.terms();
        for (int i = 0; i < terms.size(); i++) {
            counts[terms.bucket(i)]++;
        }
        return this;
    }

    @Override
    public TermCounts merge(TermCounts other) {
        articles += other.articles;
        counts = other.counts.length == 0 ? counts : grown();
        for (int i = 0; i < other.counts.length; i++) {
            counts[i] += other.counts[i];
        }
        return this;
    }

    private int[] grown() {
        return counts.length == 0 ? new int[1 << BITS] : counts;
    }

    /** Articles counted. */
    public int articles() {
        return articles;
    }

    /** Articles with the term. */
    int articlesWith(String term) {
        return articlesWith(bucket(term));
    }

    /** Articles with a term of this counter. */
    int articlesWith(int bucket) {
        return counts.length == 0 ? 0 : counts[bucket];
    }

    /** Counter of a term: FNV-1a (32 bit) of its UTF-8 bytes, folded. */
    static int bucket(String term) {
        byte[] utf8 = term.getBytes(StandardCharsets.UTF_8);
        return bucket(utf8, 0, utf8.length);
    }

    /** Counter of the term that stands in a part of these bytes. */
    static int bucket(byte[] utf8, int start, int end) {
        int hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ (utf8[i] & 0xff)) * FNV_PRIME;
        }
        return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
    }
}
