package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Expected numbers come from an independent program (NumPy and SciPy) over the same articles. */
class ClusterIntervalTest {
    private static RatioSums sums(long[] x, long[] y) {
        RatioSums sums = new RatioSums();
        for (int i = 0; i < x.length; i++) {
            sums.add(x[i], y[i]);
        }
        return sums;
    }

    @Test
    void comesFromTheVarianceBetweenArticles() {
        RatioSums sums = sums(new long[] {3, 0, 4, 1, 2}, new long[] {5, 2, 4, 6, 3});
        assertThat(sums.effectiveArticles()).isCloseTo(4.444444, within(1e-6));
        assertThat(sums.variance()).isCloseTo(0.03064516, within(1e-8));
        assertThat(sums.freedom()).isCloseTo(3.444444, within(1e-6));
        Estimate share = ClusterInterval.share(sums);
        assertThat(share.value()).isEqualTo(0.5);
        assertThat(share.low()).isCloseTo(0.140060, within(1e-6));
        assertThat(share.high()).isCloseTo(0.859940, within(1e-6));
    }

    @Test
    void meansMayBeSharperThanSharesAndStayInsideTheScale() {
        RatioSums sums = sums(new long[] {5_000, -12_000, 1_000, 0, -4_000, 9_000}, new long[] {2, 4, 1, 3, 1, 5});
        Estimate mean = ClusterInterval.mean(sums, 10_000);
        assertThat(mean.value()).isCloseTo(-0.00625, within(1e-9));
        assertThat(mean.low()).isCloseTo(-0.324980, within(1e-6));
        assertThat(mean.high()).isCloseTo(0.313755, within(1e-6));
    }

    @Test
    void whereNothingVariesWholeArticlesCount() {
        Estimate even = ClusterInterval.share(sums(new long[] {1, 1, 1, 1}, new long[] {2, 2, 2, 2}));
        assertThat(even.low()).isCloseTo(Wilson.interval(2, 4).low(), within(1e-12));
        Estimate none = ClusterInterval.share(sums(new long[] {0, 0, 0}, new long[] {3, 1, 2}));
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.599022, within(1e-6));
    }

    @Test
    void twoArticlesHaveNoIntervalAndNoneHasNoValue() {
        assertThat(ClusterInterval.share(sums(new long[] {1, 2}, new long[] {2, 2})))
                .isEqualTo(new Estimate(0.75, Double.NaN, Double.NaN));
        assertThat(ClusterInterval.share(new RatioSums())).isEqualTo(Estimate.NONE);
        assertThat(ClusterInterval.balance(new RatioSums())).isEqualTo(Estimate.NONE);
        assertThat(ClusterInterval.mean(new RatioSums(), 10)).isEqualTo(Estimate.NONE);
    }

    /** Rows that come alone are independent; then nothing is lost against Wilson but the t quantile. */
    @Test
    void articlesOfOneRowEachComeCloseToWilson() {
        RatioSums sums = new RatioSums();
        for (int i = 0; i < 400; i++) {
            sums.add(i % 4 == 0 ? 1 : 0, 1);
        }
        Estimate wilson = Wilson.interval(100, 400);
        Estimate share = ClusterInterval.share(sums);
        assertThat(share.low()).isCloseTo(wilson.low(), within(0.001));
        assertThat(share.high()).isCloseTo(wilson.high(), within(0.001));
    }

    @Property(tries = 300)
    void holdsItsValueInsideTheScale(@ForAll @Size(min = 3, max = 12) int[] articles) {
        RatioSums sums = new RatioSums();
        for (int article : articles) {
            int y = Math.floorMod(article, 7) + 1;
            sums.add(Math.floorMod(article / 7, y + 1), y);
        }
        Estimate share = ClusterInterval.share(sums);
        assertThat(share.low()).isBetween(0.0, share.value());
        assertThat(share.high()).isBetween(share.value(), 1.0);
        Estimate wilson = Wilson.interval(sums.numerator(), sums.rows());
        assertThat(share.high() - share.low()).isGreaterThanOrEqualTo(wilson.high() - wilson.low() - 1e-12);
    }

    @Property(tries = 200)
    void sumsAddUpInAnyOrder(@ForAll @Size(max = 20) long[] some, @ForAll @IntRange(max = 20) int cut) {
        RatioSums whole = new RatioSums();
        RatioSums first = new RatioSums();
        RatioSums second = new RatioSums();
        for (int i = some.length - 1; i >= 0; i--) {
            add(whole, some[i]);
        }
        for (int i = 0; i < some.length; i++) {
            add(i < cut ? first : second, some[i]);
        }
        assertThat(new RatioSums().merge(second).merge(first)).isEqualTo(whole);
        assertThat(first.merge(second)).isEqualTo(whole);
    }

    private static void add(RatioSums sums, long seed) {
        sums.add(seed % 1_000_000, Math.floorMod(seed, 500L));
    }

    @Test
    void fourthPowersOfAnArchiveDoNotOverflow() {
        RatioSums sums = new RatioSums();
        for (int i = 0; i < 1_000; i++) {
            sums.add(i % 2 == 0 ? 5_000_000 : -5_000_000, 500);
        }
        assertThat(sums.squares()).isCloseTo(1_000 * 25e12, within(1e6));
        assertThat(sums.fourths()).isCloseTo(1_000 * 625e24, within(1e18));
    }
}
