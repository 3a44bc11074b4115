package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static Runs of(Iterable<Integer> positions) {
        Runs runs = new Runs();
        positions.forEach(runs::add);
        return runs;
    }

    @Test
    void neighboursAreOneRun() {
        assertThat(of(List.of(3, 4, 5, 9, 11, 12)).runs())
                .containsExactly(new Runs.Run(3, 5), new Runs.Run(9, 9), new Runs.Run(11, 12));
        assertThat(Runs.NONE.runs()).isEmpty();
    }

    @Test
    void positionsAscend() {
        assertThatThrownBy(() -> of(List.of(4, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theUnionHoldsEachPositionOnce(
            @ForAll Set<@IntRange(max = 60) Integer> a, @ForAll Set<@IntRange(max = 60) Integer> b) {
        Set<Integer> both = new TreeSet<>(a);
        both.addAll(b);
        Runs union = Runs.union(List.of(of(new TreeSet<>(a)), of(new TreeSet<>(b))));
        assertThat(union.runs()).isEqualTo(of(both).runs());
        assertThat(union.size()).isEqualTo(both.size());
    }
}
