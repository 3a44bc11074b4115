package org.dispatchlens.common.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.ClusterInterval;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.RatioHistogram;
import org.dispatchlens.common.stats.RatioHistogram.Cell;
import org.dispatchlens.common.stats.RatioSums;
import org.dispatchlens.common.stats.Wilson;

/**
 * Whether 95 % intervals of each kind hold the truth in .93 to .97 of simulated corpora, over all scenarios together, and in
 * none of them in less than .93. An interval that holds it more often than .97 in one scenario is wider than it need be,
 * which is told but breaks no bound.
 */
final class CoverageCheck {
    private final int corpora;
    private final List<String> lines = new ArrayList<>();
    private boolean passed = true;

    private record Kind(
            String name,
            BiFunction<Scenario, Draws, List<Cell>> draw,
            Function<RatioSums, Estimate> interval,
            ToDoubleFunction<Scenario> truth) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("share", Scenario::shares, ClusterInterval::share, Scenario::share),
            new Kind("balance", Scenario::balances, ClusterInterval::balance, s -> 2 * s.share() - 1),
            new Kind(
                    "mean score", Scenario::scores, s -> ClusterInterval.mean(s, Scenario.STEPS), Scenario::meanScore));

    /** @param corpora simulated corpora of each scenario and kind */
    CoverageCheck(int corpora) {
        this.corpora = corpora;
    }

    /** What was found, line by line. */
    List<String> lines() {
        return lines;
    }

    boolean passed() {
        return passed;
    }

    CoverageCheck run() {
        lines.add(
                "95 % intervals in " + corpora + " simulated corpora of each kind and scenario: how often they hold the"
                        + " truth (+- standard error of the simulation)");
        for (Kind kind : KINDS) {
            Coverage all = Coverage.NONE;
            for (Scenario scenario : Scenario.ALL) {
                Coverage own = cover(kind, scenario);
                all = all.plus(own);
                line(
                        kind.name(),
                        scenario.name(),
                        own,
                        own.tooLow() ? "TOO LOW" : own.rate() > Coverage.MOST ? "wide" : "");
                passed &= !own.tooLow();
            }
            line(kind.name(), "all", all, all.inside() ? "" : "OUT OF BOUNDS");
            passed &= all.inside();
        }
        others();
        return this;
    }

    private Coverage cover(Kind kind, Scenario scenario) {
        return cover(kind, scenario, corpora, totals -> kind.interval().apply(sums(totals)));
    }

    private static Coverage cover(Kind kind, Scenario scenario, int corpora, Function<List<Cell>, Estimate> interval) {
        Draws draws = new Draws("coverage|" + kind.name() + "|" + scenario.name());
        Coverage coverage = Coverage.NONE;
        for (int i = 0; i < corpora; i++) {
            List<Cell> totals = kind.draw().apply(scenario, draws);
            coverage = coverage.plus(interval.apply(totals), kind.truth().applyAsDouble(scenario));
        }
        return coverage;
    }

    private static RatioSums sums(List<Cell> totals) {
        RatioSums sums = new RatioSums();
        totals.forEach(article -> sums.add(article.x(), article.y()));
        return sums;
    }

    /** What other intervals would do, to show why they are not used. */
    private void others() {
        compare(KINDS.get(0), "all, Wilson as if rows were independent", totals -> {
            RatioSums sums = sums(totals);
            return Wilson.interval(sums.numerator(), sums.rows());
        });
        compare(KINDS.get(1), "all, percentile bootstrap of articles", CoverageCheck::bootstrap);
    }

    private static Estimate bootstrap(List<Cell> totals) {
        RatioHistogram histogram = new RatioHistogram();
        totals.forEach(article -> histogram.add(article.x(), article.y()));
        return ClusterBootstrap.interval(histogram, "coverage");
    }

    private void compare(Kind kind, String name, Function<List<Cell>, Estimate> interval) {
        Coverage all = Coverage.NONE;
        for (Scenario scenario : Scenario.ALL) {
            all = all.plus(cover(kind, scenario, Math.max(1, corpora / 10), interval));
        }
        line(kind.name(), name, all, "for comparison; not used");
    }

    private void line(String kind, String scenario, Coverage coverage, String remark) {
        lines.add(String.format(Locale.ROOT, "  %-10s  %-39s  %s  %s", kind, scenario, coverage.text(), remark)
                .stripTrailing());
    }
}
