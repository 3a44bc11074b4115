package org.dispatchlens.common.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.OutletTests;
import org.dispatchlens.common.compare.OutletWords;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.stats.FalseDiscovery;
import org.dispatchlens.common.stats.Seeds;
import org.dispatchlens.common.tables.TableRow;

/**
 * One outlet's articles are dealt out at random to two halves that pretend to be outlets. Whatever then is called significant
 * is a false alarm; both the tests of measures and the comparison of words may raise one in at most 5 % of the tries.
 */
final class SplitCheck {
    /** Highest share of tries with a false alarm. */
    static final double MOST = 0.05;

    /** Tries of which the promise speaks. */
    private static final int PROMISED = 500;

    private final List<ArticleEvidence> articles;
    private final Sides sides;
    private final int tries;
    private int alarmsOfTests;
    private int alarmsOfWords;
    private long tests;

    SplitCheck(List<ArticleEvidence> articles, Sides sides, int tries) {
        this.articles = articles;
        this.sides = sides;
        this.tries = tries;
    }

    SplitCheck run() {
        Random random = new Random(Seeds.of("split"));
        List<ArticleEvidence> order = new ArrayList<>(articles);
        for (int i = 0; i < tries; i++) {
            Collections.shuffle(order, random);
            split(order);
        }
        return this;
    }

    private void split(List<ArticleEvidence> order) {
        OutletTests measures = new OutletTests(sides);
        OutletWords words = new OutletWords();
        for (int i = 0; i < order.size(); i++) {
            ArticleEvidence article = renamed(order.get(i), i % 2 == 0 ? "one half" : "other half");
            measures.add(article);
            words.add(article);
        }
        List<TableRow> rows = measures.rows(CompareOptions.defaults());
        tests += rows.stream()
                .filter(r -> r.text("status").equals(CompareOptions.OK))
                .count();
        alarmsOfTests += rows.stream().anyMatch(r -> r.flag("significant")) ? 1 : 0;
        alarmsOfWords += words.rows(CompareOptions.defaults()).stream()
                        .anyMatch(r -> r.number("q_value") <= FalseDiscovery.LEVEL)
                ? 1
                : 0;
    }

    private static ArticleEvidence renamed(ArticleEvidence article, String outlet) {
        ArticleFacts f = article.facts();
        return new ArticleEvidence(
                new ArticleFacts(
                        f.articleId(), outlet, f.wireLead(), f.storyId(), f.publishedAt(), f.words(), f.sentences()),
                article.tables());
    }

    double rateOfTests() {
        return (double) alarmsOfTests / tries;
    }

    double rateOfWords() {
        return (double) alarmsOfWords / tries;
    }

    /** Mean number of tests in a try. */
    double testsPerTry() {
        return (double) tests / tries;
    }

    boolean passed() {
        return kept(rateOfTests()) && kept(rateOfWords());
    }

    /** With fewer tries than the promise names, chance gets its due. */
    private boolean kept(double rate) {
        double chance = tries < PROMISED ? 2 * Math.sqrt(MOST * (1 - MOST) / tries) : 0;
        return rate <= MOST + chance;
    }
}
