package org.dispatchlens.common.simulate;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.stats.RatioHistogram.Cell;

/**
 * One kind of corpus whose truth is known.
 *
 * @param name what is special about it
 * @param articles articles of an outlet
 * @param rows mean number of rows in an article
 * @param spread how unequal articles are; see {@link Draws#rows}
 * @param share true share of rows of the kind
 * @param likeness correlation of two rows of one article
 */
record Scenario(String name, int articles, double rows, double spread, double share, double likeness) {
    /** Few and many articles, few and many rows, even and extreme shares, alike and unlike rows. */
    static final List<Scenario> ALL = List.of(
            new Scenario("3 articles", 3, 20, 0.5, 0.4, 0.25),
            new Scenario("5 articles", 5, 20, 0.5, 0.4, 0.25),
            new Scenario("5 short articles", 5, 4, 1, 0.5, 0.25),
            new Scenario("8 articles", 8, 12, 0.5, 0.3, 0.25),
            new Scenario("12 articles, most rows alike", 12, 8, 0.5, 0.4, 0.5),
            new Scenario("20 articles", 20, 12, 0.5, 0.35, 0.2),
            new Scenario("20 articles, independent rows", 20, 8, 0.5, 0.4, 0),
            new Scenario("20 articles of very unequal length", 20, 25, 1.5, 0.4, 0.15),
            new Scenario("30 articles, share near 0", 30, 20, 0.5, 0.05, 0.1),
            new Scenario("30 articles, share near 1", 30, 20, 0.5, 0.95, 0.1),
            new Scenario("40 articles, rare and in few of them", 40, 12, 0.5, 0.05, 0.3),
            new Scenario("80 articles", 80, 6, 1, 0.5, 0.2),
            new Scenario("400 articles", 400, 5, 1, 0.2, 0.2));

    /** One outlet's rows: x of each article is how many are of the kind. */
    List<Cell> shares(Draws draws) {
        return articles(draws, (n, tendency) -> draws.count(n, tendency));
    }

    /** The same as a balance: rows of the kind count 1, others −1. */
    List<Cell> balances(Draws draws) {
        return articles(draws, (n, tendency) -> 2L * draws.count(n, tendency) - n);
    }

    /**
     * One outlet's scores in ten-thousandths. A row scores 0 in four of ten, as sentences without words of feeling do; else
     * it is drawn from [−1, 0] or [0, 1], the latter with the article's tendency.
     */
    List<Cell> scores(Draws draws) {
        return articles(draws, (n, tendency) -> {
            long total = 0;
            for (int row = 0; row < n; row++) {
                total += Math.round(STEPS * score(draws, tendency));
            }
            return total;
        });
    }

    private interface Numerator {
        long of(int rows, double tendency);
    }

    private List<Cell> articles(Draws draws, Numerator numerator) {
        List<Cell> totals = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int n = draws.rows(rows, spread);
            totals.add(new Cell(numerator.of(n, draws.tendency(share, likeness)), n));
        }
        return totals;
    }

    static final double STEPS = 10_000;
    private static final double NEUTRAL = 0.4;

    static double score(Draws draws, double tendency) {
        if (draws.uniform() < NEUTRAL) {
            return 0;
        }
        double sign = draws.uniform() < tendency ? 1 : -1;
        return sign * draws.uniform();
    }

    /** The true mean of {@link #scores}. */
    double meanScore() {
        return (1 - NEUTRAL) * (2 * share - 1) / 2;
    }
}
