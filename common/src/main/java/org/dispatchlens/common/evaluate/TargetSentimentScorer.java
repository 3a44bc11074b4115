package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.sentiment.LexiconSentiment;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;

/**
 * Sentiment toward a named target by the lexicon. Gold: {@code id}, {@code text}, {@code start} and {@code end} of the
 * target (UTF-16 offsets, end left out) and {@code label} negative, neutral or positive.
 */
final class TargetSentimentScorer implements Scorer {
    @Override
    public Evaluation score(Gold gold) {
        ActorAnnotator actors = ActorAnnotator.from(gold.codebook());
        LexiconSentiment lexicon = LexiconSentiment.from(gold.codebook());
        List<Item> items = new ArrayList<>();
        for (GoldFile.Row row : GoldFile.read(gold.path())) {
            items.add(item(row, predict(row, actors, lexicon)));
        }
        return new Evaluation(
                Task.TARGET_SENTIMENT.code(),
                List.of(MacroF1.of(items), CasualtySideScorer.accuracy("accuracy", items)),
                items);
    }

    private static Sentiment predict(GoldFile.Row row, ActorAnnotator actors, LexiconSentiment lexicon) {
        String text = row.text("text");
        Span target = target(row, text);
        Document document = actors.annotate(Article.of(row.text("id"), "", text));
        List<AnnotatedSentence> sentences = document.sentences();
        return sentences.stream()
                .filter(s -> s.sentence().span().overlaps(target))
                .findFirst()
                .map(s -> lexicon.toward(s, target))
                .orElseThrow(() -> new InputException(row.place() + ": the target is no part of a sentence"));
    }

    private static Span target(GoldFile.Row row, String text) {
        int start = row.integer("start");
        int end = row.integer("end");
        if (start < 0 || end <= start || end > text.length()) {
            throw new InputException(row.place() + ": start and end do not lie in the text");
        }
        return new Span(start, end);
    }

    private static Item item(GoldFile.Row row, Sentiment predicted) {
        String label = row.text("label");
        return new Item(
                row.text("id"),
                "",
                label.equals(predicted.label()) ? Outcome.RIGHT : Outcome.WRONG,
                label,
                predicted.label(),
                predicted.ruleId(),
                predicted.span().start() + "-" + predicted.span().end(),
                row.text("text"));
    }
}
