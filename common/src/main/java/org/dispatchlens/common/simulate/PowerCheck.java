package org.dispatchlens.common.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.OutletTests;

/**
 * Whether a large difference between two outlets is found among all the tests of a table: the one leans in one measure, the
 * other does not.
 */
final class PowerCheck {
    /** Lowest share of corpora in which a difference as large as the planted ones must be found with 40 articles each. */
    static final double LEAST = 0.8;

    private static final int[] ARTICLES = {10, 20, 40};

    private record Planted(String measure, String words, Tendencies tendencies) {}

    private static final Tendencies U = Tendencies.USUAL;
    private static final List<Planted> PLANTED = List.of(
            new Planted(
                    "blame_balance",
                    "0 against +0.7",
                    new Tendencies(0.85, U.own(), U.agentless(), U.speech(), U.favour())),
            new Planted(
                    "own_share",
                    ".35 against .75",
                    new Tendencies(U.against(), 0.75, U.agentless(), U.speech(), U.favour())),
            new Planted(
                    "agentless_share",
                    ".25 against .50",
                    new Tendencies(U.against(), U.own(), 0.5, U.speech(), U.favour())),
            new Planted(
                    "speech_share",
                    ".40 against .75",
                    new Tendencies(U.against(), U.own(), U.agentless(), 0.75, U.favour())),
            new Planted(
                    "sentiment",
                    "-0.06 against +0.15",
                    new Tendencies(U.against(), U.own(), U.agentless(), U.speech(), 0.75)));

    private final int corpora;
    private final List<String> lines = new ArrayList<>();
    private boolean passed = true;

    PowerCheck(int corpora) {
        this.corpora = corpora;
    }

    List<String> lines() {
        return lines;
    }

    boolean passed() {
        return passed;
    }

    PowerCheck run() {
        // Few corpora may miss the bound by chance.
        double chance = 2 * Math.sqrt(LEAST * (1 - LEAST) / corpora);
        for (Planted planted : PLANTED) {
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "  %-16s %-20s found with", planted.measure(), planted.words()));
            for (int articles : ARTICLES) {
                double rate = rate(planted, articles);
                line.append(String.format(Locale.ROOT, " %d articles each: %.2f", articles, rate));
                line.append(articles == ARTICLES[ARTICLES.length - 1] ? "" : ",");
                passed &= articles < ARTICLES[ARTICLES.length - 1] || rate >= LEAST - chance;
            }
            lines.add(line.toString());
        }
        return this;
    }

    private double rate(Planted planted, int articles) {
        Draws draws = new Draws("power|" + planted.measure() + "|" + articles);
        int found = 0;
        for (int i = 0; i < corpora; i++) {
            OutletTests tests = new OutletTests(ImaginedArticle.SIDES);
            for (int k = 0; k < articles; k++) {
                tests.add(ImaginedArticle.of("a" + k, "usual", Tendencies.USUAL, draws));
                tests.add(ImaginedArticle.of("b" + k, "leaning", planted.tendencies(), draws));
            }
            found += tests.rows(CompareOptions.defaults()).stream()
                            .anyMatch(r -> r.text("measure").equals(planted.measure()) && r.flag("significant"))
                    ? 1
                    : 0;
        }
        return (double) found / corpora;
    }
}
