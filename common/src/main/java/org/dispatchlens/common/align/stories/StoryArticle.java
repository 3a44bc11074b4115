package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What story grouping needs of one article; {@link StoryReader} makes it.
 *
 * @param publishedAt ISO 8601 date or instant, or empty
 * @param copies articles that this one stands for: 1, or all members of the wire group that it leads
 * @param terms how much the article uses each term: a content word, two name words with a blank between them,
 *     or {@value #ACTOR} and the id of an actor
 * @param states actor mentions by the state that they roll up to
 */
public record StoryArticle(
        String articleId, String publishedAt, int copies, TermUses terms, SortedMap<String, Integer> states)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Begins the terms that stand for actors of the codebook. */
    static final String ACTOR = "@";

    public StoryArticle {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    public StoryArticle(String articleId, String publishedAt, Map<String, Double> terms, Map<String, Integer> states) {
        this(articleId, publishedAt, 1, TermUses.of(terms), new TreeMap<>(states));
    }

    /** The same article as the one that stands for so many. */
    public StoryArticle standingFor(int articles) {
        return articles == copies ? this : new StoryArticle(articleId, publishedAt, articles, terms, states);
    }

    static boolean isActor(String term) {
        return term.startsWith(ACTOR);
    }
}
