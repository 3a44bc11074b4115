package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchlens.common.align.CopySearch.Place;
import org.dispatchlens.common.align.CopySearch.Shared;
import org.junit.jupiter.api.Test;

class CopySearchTest {
    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    /** The pairs that share enough samples, as the job finds them. */
    private static Set<Set<String>> candidates(List<String> texts) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            long[] sample = CopySample.of(Shingles.of(texts.get(i)));
            long number = i;
            Arrays.stream(sample).forEach(s -> places.add(new Place(s, number, sample.length)));
        }
        places.sort(Comparator.comparingLong(Place::shingle).thenComparing(Place::article));
        CopySearch search = new CopySearch();
        TreeMap<String, Integer> weights = new TreeMap<>();
        for (Place place : places) {
            for (Shared shared : search.next(place)) {
                weights.merge(name(shared.articleA()) + " " + name(shared.articleB()), shared.weight(), Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .filter(e -> e.getValue() >= CopySample.SHARED)
                .map(e -> (Set<String>) new TreeSet<>(List.of(e.getKey().split(" "))))
                .collect(Collectors.toSet());
    }

    private static String name(long number) {
        return String.format(java.util.Locale.ROOT, "a%04d", number);
    }

    @Test
    void aSampleIsPartOfTheSampleOfAnyShorterTextWithTheSameShingles() {
        long[] all = Shingles.of(text(new Random(1), 3000));
        long[] some = Arrays.copyOf(all, 500);
        Set<Long> sampleOfAll = Arrays.stream(CopySample.of(all)).boxed().collect(Collectors.toSet());
        Set<Long> sampleOfSome = Arrays.stream(CopySample.of(some)).boxed().collect(Collectors.toSet());
        Set<Long> own = Arrays.stream(some).boxed().collect(Collectors.toSet());
        sampleOfAll.retainAll(own);
        assertThat(sampleOfSome).containsAll(sampleOfAll);
        assertThat(CopySample.of(all).length).isBetween(10, 45);
        assertThat(CopySample.of(Shingles.of("a b c d e f"))).hasSize(2);
    }

    @Test
    void copiesAreCandidatesAndStrangersAreNot() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        Set<Set<String>> copies = new java.util.HashSet<>();
        for (int i = 0; i < 200; i++) {
            String whole = text(random, 300);
            // The copy keeps nine tenths and ends in other words: a Jaccard similarity of about .8.
            String edited = whole.substring(0, whole.length() * 9 / 10) + " " + text(random, 30);
            copies.add(Set.of(name(texts.size()), name(texts.size() + 1)));
            texts.add(whole);
            texts.add(edited);
        }
        assertThat(candidates(texts)).isEqualTo(copies);
    }

    @Test
    void shortNotesMeetOnOneShingle() {
        assertThat(candidates(List.of("one two three four five", "one two three four five", "six seven eight")))
                .containsExactly(Set.of("a0000", "a0001"));
    }

    @Test
    void aTextOfManyCopiesHangsTogetherThroughNeighbours() {
        String wire = text(new Random(3), 200);
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> wire).toList();
        WireGroups groups = new WireGroups();
        candidates(texts).forEach(pair -> {
            List<String> two = List.copyOf(pair);
            groups.add(new CopyPair(two.get(0), two.get(1)));
        });
        assertThat(new TreeSet<>(groups.groups().values())).hasSize(1);
        assertThat(groups.groups()).hasSize(300);
    }
}
