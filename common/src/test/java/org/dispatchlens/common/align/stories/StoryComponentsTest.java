package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryComponentsTest {
    private static Map<Long, Long> roots(StoryComponents components) {
        Map<Long, Long> roots = new TreeMap<>();
        components.roots().forEachRemaining(root -> roots.put(root[0], root[1]));
        return roots;
    }

    @Test
    void linkedArticlesShareTheSmallestHash() {
        StoryComponents components = new StoryComponents();
        components.link(5, -3);
        components.link(7, 9);
        components.link(9, 5);
        components.link(20, 21);
        assertThat(roots(components)).isEqualTo(Map.of(5L, -3L, -3L, -3L, 7L, -3L, 9L, -3L, 20L, 20L, 21L, 20L));
        assertThat(components.size()).isEqualTo(6);
    }

    @Test
    void growsWithoutLosingAnything() {
        Random random = new Random(4);
        StoryComponents components = new StoryComponents();
        long[] ends = random.longs(6000).toArray();
        // Ten chains: article i hangs together with i - 10.
        for (int i = 10; i < ends.length; i++) {
            components.link(ends[i], ends[i - 10]);
        }
        Map<Long, Long> roots = roots(components);
        assertThat(roots).hasSize(ends.length);
        assertThat(roots.values().stream().distinct()).hasSize(10);
        for (int i = 10; i < ends.length; i++) {
            assertThat(roots.get(ends[i])).isEqualTo(roots.get(ends[i - 10])).isLessThanOrEqualTo(ends[i]);
        }
    }

    @Test
    void nothingLinkedIsNothing() {
        assertThat(roots(new StoryComponents())).isEmpty();
    }
}
