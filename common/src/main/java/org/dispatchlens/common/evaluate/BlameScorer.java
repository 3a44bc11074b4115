package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.evaluate.Pairing.Pair;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Span;

/**
 * Rows of blame. Gold: {@code article_id}, {@code sentence_start}, {@code sentence_end}, {@code accuser} and {@code
 * accused} (a state or body, {@code OUTLET}, or {@code @start-end} for somebody without a state), {@code form}, {@code
 * voice}, {@code polarity}, {@code reciprocal}; texts as for figures.
 *
 * <p>A row is right when it stands in the gold's sentence with the same accuser and accused. A row with both of them
 * exchanged counts as {@code direction_swapped}. Form, voice, polarity and reciprocity are shares of the right ones.
 */
final class BlameScorer implements Scorer {
    private static final int RIGHT = 8;

    private record Context(Article article) {
        boolean fits(String gold, Party party) {
            if (!gold.startsWith("@")) {
                return gold.equals(party.state()) || gold.equals(party.id());
            }
            return PartyText.fits(party, List.of(words(gold, article)));
        }

        boolean right(GoldFile.Row row, Blame blame) {
            return fits(row.text("accuser"), blame.accuser()) && fits(row.text("accused"), blame.accused());
        }

        boolean swapped(GoldFile.Row row, Blame blame) {
            return !row.text("accuser").equals(row.text("accused"))
                    && fits(row.text("accuser"), blame.accused())
                    && fits(row.text("accused"), blame.accuser());
        }

        int fit(GoldFile.Row row, Blame blame) {
            if (!sentence(row).overlaps(blame.span())) {
                return 0;
            }
            return 1 + (right(row, blame) ? RIGHT : 0) + (form(row, blame) ? 2 : 0) + (voice(row, blame) ? 1 : 0);
        }
    }

    /** The words that {@code @start-end} stands for. */
    static String words(String coded, Article article) {
        String[] ends = coded.substring(1).split("-", 2);
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])).of(article.text());
    }

    private static Span sentence(GoldFile.Row row) {
        return new Span(row.integer("sentence_start"), row.integer("sentence_end"));
    }

    private static boolean form(GoldFile.Row row, Blame blame) {
        return row.text("form").equals(blame.form().code());
    }

    private static boolean voice(GoldFile.Row row, Blame blame) {
        return row.text("voice").equals(blame.voice().name());
    }

    @Override
    public Evaluation score(Gold gold) {
        GoldTexts texts = gold.articles();
        Function<Article, List<Blame>> found = gold.rows(CodedRows::blames, Extraction::blames);
        Map<String, List<GoldFile.Row>> byArticle = GoldFile.byArticle(gold.path());
        List<Item> items = new ArrayList<>();
        List<Pair<GoldFile.Row, Blame>> right = new ArrayList<>();
        int swapped = 0;
        for (Map.Entry<String, List<GoldFile.Row>> entry : byArticle.entrySet()) {
            Context context = new Context(texts.article(entry.getKey()));
            List<Blame> blames = found.apply(context.article());
            Pairing<GoldFile.Row, Blame> pairing = Pairing.of(entry.getValue(), blames, context::fit);
            for (Pair<GoldFile.Row, Blame> pair : pairing.pairs()) {
                boolean same = pair.fit() > RIGHT;
                swapped += !same && context.swapped(pair.gold(), pair.predicted()) ? 1 : 0;
                items.add(item(context, same ? Outcome.RIGHT : Outcome.WRONG, pair.gold(), pair.predicted()));
                if (same) {
                    right.add(pair);
                }
            }
            pairing.missed().forEach(row -> items.add(item(context, Outcome.MISSED, row, null)));
            pairing.spurious().forEach(b -> items.add(item(context, Outcome.SPURIOUS, null, b)));
        }
        return new Evaluation(Task.BLAMES.code(), metrics(items, right, swapped), items);
    }

    private static List<Metric> metrics(List<Item> items, List<Pair<GoldFile.Row, Blame>> right, int swapped) {
        List<Metric> metrics = new ArrayList<>(Counts.metrics("", items));
        metrics.add(Metric.share("direction_swapped", swapped, right.size() + (long) swapped));
        metrics.add(share("form", right, p -> form(p.gold(), p.predicted())));
        metrics.add(share("voice", right, p -> voice(p.gold(), p.predicted())));
        metrics.add(share("polarity", right, p -> p.gold()
                .text("polarity")
                .equals(p.predicted().polarity().name())));
        metrics.add(share(
                "reciprocal",
                right,
                p -> p.gold().node().path("reciprocal").asBoolean()
                        == p.predicted().reciprocal()));
        metrics.add(share("cameo_root", right, p -> cameo(p.gold().text("cameo", ""), p.predicted())));
        return metrics;
    }

    /** The same two-digit root of CAMEO. */
    private static boolean cameo(String gold, Blame blame) {
        return gold.length() >= 2 && blame.cameo().startsWith(gold.substring(0, 2));
    }

    private static Metric share(
            String name, List<Pair<GoldFile.Row, Blame>> of, Predicate<Pair<GoldFile.Row, Blame>> test) {
        return Metric.share(name, of.stream().filter(test).count(), of.size());
    }

    private static Item item(Context context, Outcome outcome, GoldFile.Row row, Blame blame) {
        Span span = blame == null ? sentence(row) : blame.span();
        return new Item(
                context.article().articleId(),
                span.start() + "",
                outcome,
                row == null
                        ? ""
                        : row.text("accuser") + ">" + row.text("accused") + " " + row.text("form") + " "
                                + row.text("voice") + " " + row.text("polarity"),
                blame == null
                        ? ""
                        : name(blame.accuser()) + ">" + name(blame.accused()) + " "
                                + blame.form().code() + " " + blame.voice() + " " + blame.polarity(),
                blame == null ? "" : blame.ruleId(),
                span.start() + "-" + span.end(),
                Surroundings.of(context.article().text(), span));
    }

    private static String name(Party party) {
        return party.state().isEmpty() ? "'" + party.text() + "'" : party.state();
    }
}
