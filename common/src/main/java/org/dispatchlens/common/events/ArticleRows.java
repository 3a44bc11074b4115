package org.dispatchlens.common.events;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dispatchlens.common.tables.TableRow;

/**
 * One article with the rows that were found in it, in the order of the tables.
 *
 * @param names formal names of the actors that it mentions, by id
 * @param tone mean of its lexicon sentiments, in [-1,1]; empty when there are none
 */
record ArticleRows(
        TableRow article,
        List<TableRow> blames,
        List<TableRow> figures,
        List<TableRow> violence,
        Map<String, String> names,
        OptionalDouble tone) {

    String id() {
        return article.text("article_id");
    }

    String outlet() {
        return article.text("outlet");
    }

    /** Its address; the article's id where none is known, as a citation. */
    String source() {
        return article.text("url").isEmpty() ? id() : article.text("url");
    }

    /** Its story; itself where no other article shares an event with it. */
    String story() {
        return article.text("story_id").isEmpty() ? id() : article.text("story_id");
    }

    /** Whether it is a copy of an article of the same wire group that came before it. */
    boolean copy() {
        return !article.text("wire_group").isEmpty() && !article.flag("wire_lead");
    }

    /** The formal name of an actor; empty when no mention has it. */
    String name(String actorId) {
        return names.getOrDefault(actorId, "");
    }

    List<TableRow> blamesOf(int sentence) {
        return of(blames, sentence);
    }

    List<TableRow> figuresOf(int sentence) {
        return of(figures, sentence);
    }

    List<TableRow> violenceOf(int sentence) {
        return of(violence, sentence);
    }

    private static List<TableRow> of(List<TableRow> rows, int sentence) {
        return rows.stream()
                .filter(row -> row.integer("sentence_id") == sentence)
                .toList();
    }
}
