package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void endsAreOpenByQualifier() {
        Interval nearly100 = Interval.of(90, 100, "nearly");
        assertThat(nearly100.intersects(Interval.closed(100, 100))).isFalse();
        assertThat(nearly100.intersects(Interval.closed(90, 90))).isTrue();
        Interval moreThan6600 = Interval.of(6600, INF, "more_than");
        assertThat(moreThan6600.intersects(Interval.closed(6600, 6600))).isFalse();
        assertThat(Interval.of(6600, INF, "at_least").intersects(Interval.closed(6600, 6600)))
                .isTrue();
    }

    @Test
    void aFigureIsNeverEmpty() {
        assertThat(Interval.of(0, 0, "nearly").isEmpty()).isFalse();
        assertThat(Interval.of(0, 0, "fewer_than")).isEqualTo(Interval.closed(0, 0));
    }

    @Test
    void belowMeansWithoutACommonNumber() {
        assertThat(Interval.closed(1, 4).below(Interval.closed(5, 9))).isTrue();
        assertThat(Interval.closed(1, 5).below(Interval.closed(5, 9))).isFalse();
        assertThat(Interval.of(0, 5, "fewer_than").below(Interval.closed(5, 9))).isTrue();
    }

    @Test
    void consensusIsWhereMostVotersMeet() {
        Intervals.Consensus consensus = Intervals.consensus(Map.of(
                "a", List.of(Interval.closed(1, 10)),
                "b", List.of(Interval.closed(8, 12)),
                "c", List.of(Interval.closed(9, 20)),
                "d", List.of(Interval.closed(50, 60))));
        assertThat(consensus.interval()).isEqualTo(Interval.closed(9, 10));
        assertThat(consensus.supporters()).containsExactly("a", "b", "c");
    }

    @Test
    void aVoterCountsOnce() {
        Intervals.Consensus consensus = Intervals.consensus(Map.of(
                "a", List.of(Interval.closed(1, 1), Interval.closed(1, 1), Interval.closed(1, 1)),
                "b", List.of(Interval.closed(5, 5)),
                "c", List.of(Interval.closed(5, 5))));
        assertThat(consensus.interval()).isEqualTo(Interval.closed(5, 5));
    }

    @Test
    void openEndsMeetJustAboveTheirNumber() {
        Intervals.Consensus consensus = Intervals.consensus(Map.of(
                "a", List.of(Interval.of(6600, INF, "more_than")),
                "b", List.of(Interval.of(6500, INF, "more_than")),
                "c", List.of(Interval.closed(6600, 6600))));
        // 6,600 itself is supported by b and c, the numbers above by a and b; the lower stretch is taken.
        assertThat(consensus.supporters()).containsExactly("b", "c");
        assertThat(consensus.interval()).isEqualTo(Interval.closed(6600, 6600));
    }

    @Test
    void nobodyAgreesOnEverything() {
        assertThat(Intervals.consensus(Map.of()).interval()).isEqualTo(Interval.ALL);
        assertThat(Intervals.intersection(List.of())).isEqualTo(Interval.ALL);
    }
}
