package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void givesThePublishedIntervals(long k, long n, double low, double high) {
        Estimate share = Wilson.interval(k, n);
        assertThat(share.value()).isEqualTo((double) k / n);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void reachesTheBordersExactly() {
        assertThat(Wilson.interval(0, 7).low()).isZero();
        assertThat(Wilson.interval(7, 7).high()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(Wilson.interval(0, 0)).isEqualTo(Estimate.NONE);
    }

    @Test
    void refusesMoreSuccessesThanTrials() {
        assertThatThrownBy(() -> Wilson.interval(3, 2)).hasMessageContaining("3/2");
    }
}
