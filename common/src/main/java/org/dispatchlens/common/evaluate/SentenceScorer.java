package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.SentenceSplitter;

/**
 * Sentence boundaries. Gold: {@code article_id}, {@code start} and {@code end} of a paragraph in the cleaned text and
 * {@code sentences}, the {@code [start, end]} of each sentence in it; texts as for figures. Rows with a {@code collection}
 * find their texts in the folder of that name.
 *
 * <p>A sentence is right when exactly that stretch is one of ours.
 */
final class SentenceScorer implements Scorer {
    @Override
    public Evaluation score(Gold gold) {
        List<Item> items = new ArrayList<>();
        Map<String, GoldTexts> byCollection = new HashMap<>();
        for (GoldFile.Row row : GoldFile.read(gold.path())) {
            GoldTexts texts = byCollection.computeIfAbsent(row.text("collection", ""), gold::articles);
            items.addAll(paragraph(texts, row));
        }
        List<Metric> metrics = new ArrayList<>();
        long right = items.stream().filter(i -> i.outcome() == Outcome.RIGHT).count();
        long wanted =
                items.stream().filter(i -> i.outcome() != Outcome.SPURIOUS).count();
        metrics.add(Metric.share("boundaries", right, wanted));
        metrics.addAll(Counts.metrics("", items));
        return new Evaluation(Task.SENTENCES.code(), metrics, items);
    }

    private static List<Item> paragraph(GoldTexts texts, GoldFile.Row row) {
        String text = texts.article(row.text("article_id")).text();
        Span place = FigureScorer.span(row);
        Set<Span> ours = SentenceSplitter.split(text).stream()
                .map(s -> s.span())
                .filter(place::overlaps)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Span> theirs = StreamSupport.stream(row.node().path("sentences").spliterator(), false)
                .map(s -> new Span(s.path(0).asInt(), s.path(1).asInt()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Item> items = new ArrayList<>();
        theirs.forEach(s -> items.add(item(row, ours.contains(s) ? Outcome.RIGHT : Outcome.MISSED, s, text)));
        ours.stream().filter(s -> !theirs.contains(s)).forEach(s -> items.add(item(row, Outcome.SPURIOUS, s, text)));
        return items;
    }

    private static Item item(GoldFile.Row row, Outcome outcome, Span span, String text) {
        String place = span.start() + "-" + span.end();
        return new Item(
                row.text("article_id"),
                place,
                outcome,
                outcome == Outcome.SPURIOUS ? "" : place,
                outcome == Outcome.MISSED ? "" : place,
                "",
                place,
                span.of(text));
    }
}
