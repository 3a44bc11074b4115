package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.dispatchlens.common.align.statements.StatementKind;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.SentenceSplitter;

/**
 * Two labelled evidence rows of different outlets.
 *
 * @param textA what is compared of the first: the sentence of blame, the words of speech or figure
 * @param same whether the coder takes them for one statement
 * @param parties whether accuser and accused, or the speakers, agree as far as they are named
 * @param weight comparable pairs of the collection that this one was drawn for, at least 1
 */
record StatementPair(
        String id,
        String story,
        StatementKind kind,
        Article articleA,
        Span spanA,
        String textA,
        Article articleB,
        Span spanB,
        String textB,
        boolean same,
        boolean parties,
        double weight) {

    /** Reads a row; throws {@link InputException} where a field is missing or an offset lies outside its article. */
    static StatementPair of(GoldFile.Row row, GoldTexts texts) {
        StatementKind kind = kind(row);
        Article a = article(row, "a", texts);
        Article b = article(row, "b", texts);
        Span spanA = span(row, "a", a);
        Span spanB = span(row, "b", b);
        return new StatementPair(
                row.text("pair"),
                row.text("story"),
                kind,
                a,
                spanA,
                text(kind, a, spanA),
                b,
                spanB,
                text(kind, b, spanB),
                row.node().path("same").asBoolean(),
                row.node().path("parties").asBoolean(true),
                Math.max(1, row.node().path("weight").asDouble(1)));
    }

    private static StatementKind kind(GoldFile.Row row) {
        try {
            return StatementKind.valueOf(row.text("kind"));
        } catch (IllegalArgumentException e) {
            throw new InputException(row.place() + ": kind must be BLAME, QUOTE or FIGURE", e);
        }
    }

    private static Article article(GoldFile.Row row, String side, GoldTexts texts) {
        return texts.article(row.node().path(side).path("article_id").asText());
    }

    private static Span span(GoldFile.Row row, String side, Article article) {
        JsonNode place = row.node().path(side);
        int start = place.path("start").asInt(-1);
        int end = place.path("end").asInt(-1);
        if (start < 0 || end <= start || end > article.text().length()) {
            throw new InputException(row.place() + ": \"" + side + "\" needs start < end inside the article's text");
        }
        return new Span(start, end);
    }

    private static String text(StatementKind kind, Article article, Span span) {
        if (kind != StatementKind.BLAME) {
            return span.of(article.text());
        }
        return SentenceSplitter.split(article.text()).stream()
                .filter(sentence -> sentence.span().contains(span.start()))
                .map(Sentence::text)
                .findFirst()
                .orElseGet(() -> span.of(article.text()));
    }
}
