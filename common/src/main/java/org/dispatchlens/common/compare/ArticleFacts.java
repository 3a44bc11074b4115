package org.dispatchlens.common.compare;

import java.io.Serializable;
import org.dispatchlens.common.tables.TableRow;

/**
 * What comparisons need to know of an article beside what was found in it.
 *
 * @param wireLead true for an article without copies and for the earliest of its wire group
 * @param storyId story of the article, or empty
 * @param publishedAt ISO 8601 date or instant, or empty
 */
public record ArticleFacts(
        String articleId, String outlet, boolean wireLead, String storyId, String publishedAt, int words, int sentences)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** From a row of the articles table. */
    public static ArticleFacts of(TableRow article) {
        return new ArticleFacts(
                article.text("article_id"),
                article.text("outlet"),
                article.flag("wire_lead"),
                article.text("story_id"),
                article.text("published_at"),
                article.integer("words"),
                article.integer("sentences"));
    }
}
