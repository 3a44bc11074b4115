package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {
    private static LogOdds.Use use(long n, long total) {
        return new LogOdds.Use(n, n, total);
    }

    /**
     * By hand: 50 uses in 3,000 words give a prior of 500/60 = 8.333; ln(38.333 / 1461.667) − ln(28.333 / 2471.667) =
     * 0.8276; variance 1/38.333 + 1/28.333 = 0.06138; z = 3.3404.
     */
    @Test
    void followsThePaperOnAToy() {
        LogOdds.Score score = LogOdds.of(use(30, 1_000), use(20, 2_000));
        assertThat(score.delta()).isCloseTo(0.827596, within(1e-6));
        assertThat(score.z()).isCloseTo(3.340421, within(1e-6));
        assertThat(score.low()).isCloseTo(0.827596 - 1.959964 * 0.247752, within(1e-5));
        assertThat(score.p()).isCloseTo(0.000837, within(1e-5));
    }

    @Test
    void theOtherWayRoundItIsTheOpposite() {
        LogOdds.Score score = LogOdds.of(use(30, 1_000), use(20, 2_000));
        LogOdds.Score back = LogOdds.of(use(20, 2_000), use(30, 1_000));
        assertThat(back.delta()).isCloseTo(-score.delta(), within(1e-12));
        assertThat(back.z()).isCloseTo(-score.z(), within(1e-12));
    }

    @Test
    void usesInFewArticlesWeighLess() {
        LogOdds.Score bunched = LogOdds.of(new LogOdds.Use(30, 60, 1_000), use(20, 2_000));
        assertThat(bunched.z()).isCloseTo(2.798297, within(1e-6));
    }

    @Test
    void aWordThatOneOutletNeverUsesIsScoredToo() {
        LogOdds.Score never = LogOdds.of(use(0, 1_000), use(20, 1_000));
        assertThat(never.delta()).isNegative();
        assertThat(never.z()).isFinite();
    }
}
