package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharedSamplesTest {
    private static SharedSamples counted(List<Set<Long>> articles) {
        SharedSamples shared = new SharedSamples(2000);
        articles.forEach(article ->
                shared.add(article.stream().mapToLong(Long::longValue).toArray()));
        return shared;
    }

    @Property(tries = 20)
    void countsAddUp(
            @ForAll @Size(max = 6) List<@Size(max = 5) Set<Byte>> some,
            @ForAll @Size(max = 6) List<@Size(max = 5) Set<Byte>> others) {
        List<Set<Long>> all = new ArrayList<>(wide(others));
        all.addAll(wide(some));
        SharedSamples merged =
                counted(wide(some)).merge(new SharedSamples(2000)).merge(counted(wide(others)));
        for (long sample = Byte.MIN_VALUE; sample <= Byte.MAX_VALUE; sample++) {
            long own = sample;
            long uses = all.stream().filter(article -> article.contains(own)).count();
            assertThat(merged.mayBeShared(sample)).isEqualTo(uses > 1);
        }
    }

    private static List<Set<Long>> wide(List<Set<Byte>> articles) {
        return articles.stream()
                .map(article -> article.stream().map(Byte::longValue).collect(Collectors.toSet()))
                .toList();
    }

    @Test
    void mostSamplesOfOneArticleAreKnownToBeAlone() {
        Random random = new Random(11);
        SharedSamples shared = new SharedSamples(2000);
        List<long[]> articles = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            articles.add(random.longs(24).toArray());
        }
        articles.forEach(shared::add);
        long kept = articles.stream()
                .mapToLong(article -> java.util.Arrays.stream(article)
                        .filter(shared::mayBeShared)
                        .count())
                .sum();
        assertThat(kept).isLessThan(480);
    }
}
