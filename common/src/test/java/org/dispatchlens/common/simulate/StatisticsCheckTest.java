package org.dispatchlens.common.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.stats.Estimate;
import org.junit.jupiter.api.Test;

/** A smaller run of {@code check-statistics}; the seeds are fixed, so that it never fails by chance. */
class StatisticsCheckTest {
    @Test
    void thePromisesAreKept() {
        List<String> lines = new ArrayList<>();
        boolean kept = new StatisticsCheck(100, 30, lines::add).run();
        assertThat(kept).as(String.join("\n", lines)).isTrue();
        assertThat(lines).anyMatch(line -> line.contains("share       all"));
        assertThat(lines).noneMatch(line -> line.contains("BROKEN"));
    }

    @Test
    void aTooShortIntervalIsCaught() {
        Coverage coverage = Coverage.NONE;
        for (int i = 0; i < 1_000; i++) {
            coverage = coverage.plus(new Estimate(0.5, 0.4, i % 10 == 0 ? 0.45 : 0.6), 0.5);
        }
        assertThat(coverage.rate()).isEqualTo(0.9);
        assertThat(coverage.tooLow()).isTrue();
        assertThat(coverage.inside()).isFalse();
    }

    @Test
    void theSameSeedImaginesTheSameArticles() {
        assertThat(ImaginedArticle.of("a", "A", Tendencies.USUAL, new Draws("one")))
                .isEqualTo(ImaginedArticle.of("a", "A", Tendencies.USUAL, new Draws("one")));
    }
}
