package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void takesTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Quantiles.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Quantiles.median(List.of(9.0, 1.0, 5.0, 6.0))).isEqualTo(5.5);
    }

    /** R: quantile(1:10, c(.25, .9)) gives 3.25 and 9.1. */
    @Test
    void interpolatesAsDefinitionSeven() {
        List<Double> oneToTen = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
        assertThat(Quantiles.quantile(oneToTen, 0.25)).isEqualTo(3.25);
        assertThat(Quantiles.quantile(oneToTen, 0.9)).isEqualTo(9.1);
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(Quantiles.median(List.of())).isNaN();
    }
}
