package org.dispatchlens.common.explain;

import java.util.List;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Violence;

/**
 * One sentence with its parse, the rows that it gives, and what gave none.
 *
 * @param number from 1; the {@code sentenceId} of its rows
 * @param span offsets into {@link Explanation#text()}, as all of its spans
 * @param parsed whether it is short enough for the dependency parse
 * @param removed rows of blame that later steps took away or changed
 */
public record ExplainedSentence(
        int number,
        Span span,
        String text,
        boolean parsed,
        List<ExplainedWord> words,
        List<ExplainedVerb> verbs,
        List<ExplainedPhrase> phrases,
        List<Mention> actors,
        List<Quote> quotes,
        List<Blame> blame,
        List<Figure> figures,
        List<Sentiment> sentiment,
        List<Violence> violence,
        List<RemovedRow> removed,
        List<WhyNot> whyNot) {
    public ExplainedSentence {
        words = List.copyOf(words);
        verbs = List.copyOf(verbs);
        phrases = List.copyOf(phrases);
        actors = List.copyOf(actors);
        quotes = List.copyOf(quotes);
        blame = List.copyOf(blame);
        figures = List.copyOf(figures);
        sentiment = List.copyOf(sentiment);
        violence = List.copyOf(violence);
        removed = List.copyOf(removed);
        whyNot = List.copyOf(whyNot);
    }
}
