package org.dispatchlens.common.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.junit.jupiter.api.Test;

class StoryPairsTest {
    /** One incident of three articles split in two, and mixed with one of another incident of two. */
    private static final Evaluation FOUND = StoryScorer.evaluation(
            new TreeMap<>(Map.of("a", "X", "b", "X", "c", "X", "d", "Y", "e", "Y", "f", "Z", "g", "Z")),
            new TreeMap<>(Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "3", "f", "4", "g", "4")));

    private static double value(String metric) {
        return FOUND.metric(metric).estimate().value();
    }

    @Test
    void pairsAreCounted() {
        // Pairs of one story: ab, cd, fg; of one incident: ab, ac, bc, de, fg.
        assertThat(value("precision")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value("recall")).isCloseTo(2 / 5.0, within(1e-9));
        assertThat(value("f1")).isCloseTo(0.5, within(1e-9));
        assertThat(FOUND.metric("precision").n()).isEqualTo(3);
        assertThat(FOUND.metric("recall").n()).isEqualTo(5);
        assertThat(FOUND.metric("f1").n()).isEqualTo(6);
    }

    @Test
    void bCubedIsTheMeanOverArticles() {
        double precision = (1 + 1 + 0.5 + 0.5 + 1 + 1 + 1) / 7;
        double recall = (2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 0.5 + 0.5 + 1 + 1) / 7;
        assertThat(value("b_cubed_f1")).isCloseTo(2 * precision * recall / (precision + recall), within(1e-9));
        assertThat(FOUND.metric("b_cubed_f1").n()).isEqualTo(7);
    }

    @Test
    void theIntervalHoldsTheValue() {
        assertThat(FOUND.metric("f1").estimate().low()).isLessThanOrEqualTo(0.5);
        assertThat(FOUND.metric("f1").estimate().high()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void everyArticleIsListed() {
        assertThat(FOUND.items())
                .extracting(Item::outcome)
                .containsExactly(
                        Outcome.MISSED,
                        Outcome.MISSED,
                        Outcome.WRONG,
                        Outcome.WRONG,
                        Outcome.MISSED,
                        Outcome.RIGHT,
                        Outcome.RIGHT);
    }
}
