package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.evaluate.Pairing.Pair;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Span;

/**
 * Rows of figures. Gold: {@code article_id}, {@code start}, {@code end}, {@code kind}, {@code low}, {@code high} (null:
 * no bound), {@code qualifier}, {@code side}, {@code grp}, {@code event_ref}; texts stand in {@code docs} beside it, in
 * its own folder, or where {@code --texts} says.
 *
 * <p>A figure is right when its span overlaps the gold's, with the same kind and the same interval. Of the right ones,
 * qualifier, side, group and event are shares. In an event reference an {@code X} fits any digit.
 */
final class FigureScorer implements Scorer {
    private static final double NEAR = 0.011;

    @Override
    public Evaluation score(Gold gold) {
        GoldTexts texts = gold.articles();
        Function<Article, List<Figure>> found = gold.rows(CodedRows::figures, Extraction::figures);
        Map<String, List<GoldFile.Row>> byArticle = GoldFile.byArticle(gold.path());
        List<Item> items = new ArrayList<>();
        List<Pair<GoldFile.Row, Figure>> right = new ArrayList<>();
        byArticle.forEach((id, rows) -> {
            Article article = texts.article(id);
            List<Figure> figures = found.apply(article);
            Pairing<GoldFile.Row, Figure> pairing = Pairing.of(rows, figures, FigureScorer::fit);
            for (Pair<GoldFile.Row, Figure> pair : pairing.pairs()) {
                items.add(item(id, same(pair) ? Outcome.RIGHT : Outcome.WRONG, pair.gold(), pair.predicted(), article));
            }
            pairing.missed().forEach(row -> items.add(item(id, Outcome.MISSED, row, null, article)));
            pairing.spurious().forEach(f -> items.add(item(id, Outcome.SPURIOUS, null, f, article)));
            pairing.pairs().stream().filter(FigureScorer::same).forEach(right::add);
        });
        List<Metric> metrics = new ArrayList<>(Counts.metrics("", items));
        metrics.add(share("qualifier", right, p -> qualifier(p)));
        metrics.add(share("side", right, p -> p.gold()
                .text("side", "")
                .equals(p.predicted().side())));
        metrics.add(share("event", right, p -> event(p)));
        metrics.add(share("group", right, p -> p.gold()
                .text("grp", "")
                .equals(p.predicted().group())));
        return new Evaluation(Task.FIGURES.code(), metrics, items);
    }

    private static Metric share(
            String name,
            List<Pair<GoldFile.Row, Figure>> of,
            java.util.function.Predicate<Pair<GoldFile.Row, Figure>> test) {
        return Metric.share(name, of.stream().filter(test).count(), of.size());
    }

    private static boolean qualifier(Pair<GoldFile.Row, Figure> pair) {
        return pair.gold().text("qualifier").equals(pair.predicted().qualifier().code());
    }

    private static boolean event(Pair<GoldFile.Row, Figure> pair) {
        String gold = pair.gold().text("event_ref", "current");
        String ours = pair.predicted().eventRef();
        if (gold.length() != ours.length()) {
            return false;
        }
        for (int i = 0; i < gold.length(); i++) {
            boolean digits = Character.isDigit(gold.charAt(i)) || Character.isDigit(ours.charAt(i));
            boolean open = digits && (gold.charAt(i) == 'X' || ours.charAt(i) == 'X');
            if (!open && gold.charAt(i) != ours.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int fit(GoldFile.Row row, Figure figure) {
        if (!span(row).overlaps(figure.span())) {
            return 0;
        }
        return 1 + (kind(row, figure) ? 2 : 0) + (interval(row, figure) ? 2 : 0);
    }

    private static boolean same(Pair<GoldFile.Row, Figure> pair) {
        return kind(pair.gold(), pair.predicted()) && interval(pair.gold(), pair.predicted());
    }

    private static boolean kind(GoldFile.Row row, Figure figure) {
        return row.text("kind").equals(figure.kind().code());
    }

    private static boolean interval(GoldFile.Row row, Figure figure) {
        return bound(row, "low", Double.NEGATIVE_INFINITY, figure.low())
                && bound(row, "high", Double.POSITIVE_INFINITY, figure.high());
    }

    /** Equal up to a rounding of the tenth that {@code about} adds. */
    private static boolean bound(GoldFile.Row row, String field, double open, double ours) {
        double gold = bound(row, field, open);
        return gold == ours || Math.abs(gold - ours) <= NEAR * Math.abs(gold);
    }

    /** A bound as coded; {@code open} where it is null or missing. */
    static double bound(GoldFile.Row row, String field, double open) {
        return row.node().path(field).isNumber() ? row.node().path(field).doubleValue() : open;
    }

    static Span span(GoldFile.Row row) {
        return new Span(row.integer("start"), row.integer("end"));
    }

    private static Item item(String id, Outcome outcome, GoldFile.Row row, Figure figure, Article article) {
        Span span = figure == null ? span(row) : figure.span();
        return new Item(
                id,
                span.start() + "",
                outcome,
                row == null
                        ? ""
                        : String.join(
                                " ",
                                row.text("kind"),
                                "[" + row.text("low", "") + "," + row.text("high", "inf") + "]",
                                row.text("qualifier"),
                                row.text("side", ""),
                                row.text("grp", ""),
                                row.text("event_ref", "")),
                figure == null
                        ? ""
                        : String.join(
                                " ",
                                figure.kind().code(),
                                "[" + figure.low() + "," + figure.high() + "]",
                                figure.qualifier().code(),
                                figure.side(),
                                figure.group(),
                                figure.eventRef()),
                figure == null ? "" : figure.ruleId(),
                span.start() + "-" + span.end(),
                Surroundings.of(article.text(), span));
    }
}
