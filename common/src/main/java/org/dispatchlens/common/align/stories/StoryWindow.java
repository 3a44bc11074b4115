package org.dispatchlens.common.align.stories;

import java.util.Arrays;
import org.dispatchlens.common.align.stories.TermSum.Products;

/**
 * The last {@value #SIZE} articles by their terms. The inner products of one more article with all of them take as much time as
 * it has terms in common with them, which are few of all that they have.
 *
 * <p>Each use of a term by an article is a posting; a term's postings are chained from the latest back. Numbers of postings only
 * grow, so that those of articles that have left are known by their numbers and need not be taken out.
 */
final class StoryWindow {
    static final int SIZE = 64;

    /** Places for articles, the next power of two over those that are held. */
    private static final int PLACES = SIZE * 2;

    /** Postings of one article: the next power of two over its terms. */
    private static final int ROOM = Integer.highestOneBit(TermWeights.TERMS) * 2;

    private static final int POSTINGS = PLACES * ROOM;

    private final StoryVector[] articles = new StoryVector[PLACES];
    private final LatestPostings latest = new LatestPostings();
    private final long[] before = new long[POSTINGS];
    private final float[] weights = new float[POSTINGS];
    private final double[] content = new double[PLACES];
    private final double[] actors = new double[PLACES];
    private long first;
    private long next;

    /** Forgets all articles. */
    void clear() {
        first = next;
    }

    /** Compares one more article with those of the window, then takes it in. */
    void take(StoryVector article) {
        first = Math.max(first, next - SIZE);
        Arrays.fill(content, 0);
        Arrays.fill(actors, 0);
        TermSum terms = article.terms();
        latest.makeRoom(terms.size(), first * ROOM);
        for (int i = 0; i < terms.size(); i++) {
            long posting = next * ROOM + i;
            int at = (int) (posting % POSTINGS);
            before[at] = latest.replace(terms.term(i), posting);
            weights[at] = terms.weight(i);
            multiply(at, terms.term(i) < TermSum.ACTORS ? content : actors);
        }
        articles[(int) (next % PLACES)] = article;
        next++;
    }

    /** Adds the products with all earlier weights of a term; so each sum is made in the order of terms, as {@link TermSum#times}. */
    private void multiply(int latestAt, double[] sums) {
        double weight = weights[latestAt];
        for (long posting = before[latestAt]; posting >= first * ROOM; ) {
            int at = (int) (posting % POSTINGS);
            sums[at / ROOM] += weight * weights[at];
            posting = before[at];
        }
    }

    /** Number of the first article that the last one was compared with; each further one has the next number. */
    long first() {
        return first;
    }

    /** Number of the last article. */
    long last() {
        return next - 1;
    }

    StoryVector article(long number) {
        return articles[(int) (number % PLACES)];
    }

    /** Those of an article with the last one. */
    Products products(long number) {
        int at = (int) (number % PLACES);
        return new Products(content[at], actors[at]);
    }
}
