package org.dispatchlens.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AdjacentGroupsTest {
    private static List<List<String>> groups(String... words) {
        List<List<String>> groups = new ArrayList<>();
        AdjacentGroups.lists(List.of(words).iterator(), word -> word.charAt(0)).forEachRemaining(groups::add);
        return groups;
    }

    @Test
    void neighboursWithOneKeyComeTogether() {
        assertThat(groups("a1", "a2", "b1", "c1", "c2"))
                .containsExactly(List.of("a1", "a2"), List.of("b1"), List.of("c1", "c2"));
        assertThat(groups()).isEmpty();
    }

    @Test
    void afterTheLastGroupThereIsNone() {
        AdjacentGroups<String, Character, List<String>> grouped =
                AdjacentGroups.lists(List.<String>of().iterator(), word -> word.charAt(0));
        assertThat(grouped.hasNext()).isFalse();
        assertThatThrownBy(grouped::next).isInstanceOf(NoSuchElementException.class);
    }
}
