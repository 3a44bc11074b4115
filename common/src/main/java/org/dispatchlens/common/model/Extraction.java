package org.dispatchlens.common.model;

import java.util.List;

/** Everything extracted from one article, each list in text order. */
public record Extraction(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Quote> quotes,
        List<Blame> blames,
        List<Figure> figures,
        List<Sentiment> sentiments,
        List<Violence> violence,
        List<UnresolvedName> unresolved) {
    public Extraction {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        blames = List.copyOf(blames);
        figures = List.copyOf(figures);
        sentiments = List.copyOf(sentiments);
        violence = List.copyOf(violence);
        unresolved = List.copyOf(unresolved);
    }

    public String sentenceText(int sentenceId) {
        return sentences.get(sentenceId).text();
    }
}
