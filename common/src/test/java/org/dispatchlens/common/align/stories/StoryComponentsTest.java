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
        StoryComponents components = new StoryComponents(10_000);
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
        StoryComponents components = new StoryComponents(10_000);
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
    void theWeakestLinksAreLeftOutWhereTooManyHangTogether() {
        StoryComponents components = new StoryComponents(4);
        components.link(1, 2);
        components.link(3, 4);
        components.link(11, 12);
        components.link(2, 3);
        components.link(4, 11);
        components.link(12, 13);
        components.link(1, 4);
        assertThat(roots(components)).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 1L, 11L, 11L, 12L, 11L, 13L, 11L));
    }

    @Test
    void noComponentIsLargerThanAllowedHoweverTheTableGrows() {
        Random random = new Random(5);
        StoryComponents components = new StoryComponents(100);
        long[] ends = random.longs(5000).toArray();
        for (int i = 1; i < ends.length; i++) {
            components.link(ends[i], ends[random.nextInt(i)]);
        }
        Map<Long, Long> sizes = new TreeMap<>();
        roots(components).values().forEach(root -> sizes.merge(root, 1L, Long::sum));
        assertThat(sizes.values()).allMatch(size -> size <= 100).contains(100L);
    }

    @Test
    void nothingLinkedIsNothing() {
        assertThat(roots(new StoryComponents(10_000))).isEmpty();
    }
}
