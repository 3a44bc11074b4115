package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** Rows, outlets and first place of a statement: the earliest published article, then the smallest article id. */
final class StatementState implements Serializable {
    private static final long serialVersionUID = 1L;

    private long rows;
    private final TreeSet<String> outlets = new TreeSet<>();
    private Key first;
    private int firstSentence;

    void add(ArticleFacts article, int sentenceId) {
        rows++;
        outlets.add(article.outlet());
        first(Key.of(Publication.sortKey(article.publishedAt()), article.articleId()), sentenceId);
    }

    private void first(Key place, int sentenceId) {
        int order = first == null ? -1 : place.compareTo(first);
        if (order < 0 || (order == 0 && sentenceId < firstSentence)) {
            first = place;
            firstSentence = sentenceId;
        }
    }

    void merge(StatementState other) {
        rows += other.rows;
        outlets.addAll(other.outlets);
        if (other.first != null) {
            first(other.first, other.firstSentence);
        }
    }

    long rows() {
        return rows;
    }

    Set<String> outlets() {
        return outlets;
    }

    String firstArticle() {
        return first.part(1);
    }

    int firstSentence() {
        return firstSentence;
    }
}
