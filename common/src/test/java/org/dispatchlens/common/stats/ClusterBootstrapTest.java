package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {
    /** Half of the articles 0, half 1: the mean has standard error 0.5 / sqrt(n). */
    private static RatioHistogram halves(int articles) {
        RatioHistogram histogram = new RatioHistogram();
        for (int i = 0; i < articles; i++) {
            histogram.add(i % 2, 1);
        }
        return histogram;
    }

    @Test
    void comesCloseToTheNormalIntervalOfAProportion() {
        Estimate estimate = ClusterBootstrap.interval(halves(400), "halves");
        assertThat(estimate.value()).isEqualTo(0.5);
        assertThat(estimate.low()).isCloseTo(0.5 - 1.96 * 0.025, within(0.005));
        assertThat(estimate.high()).isCloseTo(0.5 + 1.96 * 0.025, within(0.005));
    }

    @Test
    void givesTheSameByPoissonWeightsForManyArticles() {
        Estimate estimate = ClusterBootstrap.interval(halves(10_000), "halves");
        assertThat(estimate.low()).isCloseTo(0.5 - 1.96 * 0.005, within(0.001));
        assertThat(estimate.high()).isCloseTo(0.5 + 1.96 * 0.005, within(0.001));
    }

    @Test
    void treatsRowsOfOneArticleAsOneDraw() {
        RatioHistogram clustered = new RatioHistogram();
        for (int i = 0; i < 4; i++) {
            clustered.add(i % 2 * 100L, 100);
        }
        Estimate estimate = ClusterBootstrap.interval(clustered, "clustered");
        assertThat(estimate.high() - estimate.low()).isGreaterThan(0.7);
    }

    @Test
    void dependsOnTheKeyOnly() {
        RatioHistogram histogram = new RatioHistogram();
        histogram.add(3, 7);
        histogram.add(-1, 4);
        histogram.add(2, 2);
        Estimate first = ClusterBootstrap.interval(histogram, "a key");
        assertThat(ClusterBootstrap.interval(histogram, "a key")).isEqualTo(first);
        assertThat(Seeds.of("a key")).isNotEqualTo(Seeds.of("another"));
    }

    /** The published test vector of FNV-1a (64 bit). */
    @Test
    void seedsByFnv1a() {
        assertThat(Seeds.of("foobar")).isEqualTo(0x85944171f73967e8L);
    }

    @Test
    void hasNoIntervalForOneArticleAndNothingForNone() {
        RatioHistogram one = new RatioHistogram();
        one.add(1, 2);
        assertThat(ClusterBootstrap.interval(one, "k")).isEqualTo(new Estimate(0.5, Double.NaN, Double.NaN));
        assertThat(ClusterBootstrap.interval(new RatioHistogram(), "k")).isEqualTo(Estimate.NONE);
    }

    @Test
    void keepsOneCellForLikeArticles() {
        assertThat(halves(10_000).cells()).hasSize(2);
    }
}
