package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.figures.Belligerents;
import org.dispatchlens.common.extract.figures.FigureExtractor;
import org.dispatchlens.common.extract.figures.VictimSide;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;

/**
 * Whose dead a sentence means, where two sides fight. Gold: {@code id}, {@code text} and {@code victim_side} ({@code
 * israel}, {@code palestine} or {@code both}). A text in which nothing tells counts as wrong.
 */
final class CasualtySideScorer implements Scorer {
    /** The two sides of the labels, by the ids that actors roll up to. */
    private static final Set<String> ISRAEL = Set.of("ISR");

    private static final Set<String> PALESTINE = Set.of("PSE", "HAMAS", "PIJ", "GAZA", "WESTBANK");
    private static final Belligerents SIDES = new Belligerents(ISRAEL, PALESTINE, "OTHER");
    private static final Map<String, String> LABELS = Map.of("ONE", "israel", "OTHER", "palestine", "BOTH", "both");

    @Override
    public Evaluation score(Gold gold) {
        ActorAnnotator actors = ActorAnnotator.from(gold.codebook());
        FigureExtractor figures = FigureExtractor.from(gold.codebook());
        VictimSide sides = VictimSide.from(gold.codebook());
        List<Item> items = new ArrayList<>();
        for (GoldFile.Row row : GoldFile.read(gold.path())) {
            Document document = actors.annotate(Article.of(row.text("id"), "", text(row)));
            items.add(item(row, sides, document, figures.extract(document, List.of())));
        }
        return new Evaluation(Task.CASUALTY_SIDE.code(), List.of(accuracy("accuracy", items)), items);
    }

    /** The headline, where the row has one, above the text, as in an article. */
    private static String text(GoldFile.Row row) {
        String title = row.text("title", "").replace('\n', ' ').strip();
        return title.isEmpty()
                ? row.text("text")
                : title + "\n" + row.text("text").replace('\n', ' ');
    }

    private static Item item(GoldFile.Row row, VictimSide sides, Document document, List<Figure> figures) {
        String label = row.text("victim_side");
        if (!LABELS.containsValue(label)) {
            throw new InputException(row.place() + ": victim_side is " + label + ", expected one of "
                    + LABELS.values().stream().sorted().collect(Collectors.joining(", ")));
        }
        String predicted = LABELS.getOrDefault(sides.of(document, figures, SIDES), "");
        return new Item(
                row.text("id"),
                "",
                predicted.equals(label) ? Outcome.RIGHT : predicted.isEmpty() ? Outcome.MISSED : Outcome.WRONG,
                label,
                predicted,
                figures.stream().map(Figure::ruleId).distinct().collect(Collectors.joining(" ")),
                figures.stream()
                        .map(f -> f.span().start() + "-" + f.span().end())
                        .collect(Collectors.joining(" ")),
                row.text("text"));
    }

    static Metric accuracy(String name, List<Item> items) {
        long right = items.stream().filter(i -> i.outcome() == Outcome.RIGHT).count();
        return Metric.share(name, right, items.size());
    }
}
