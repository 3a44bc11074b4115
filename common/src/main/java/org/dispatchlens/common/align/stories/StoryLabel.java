package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.model.Publication;

/**
 * What names a story: the states and words that its articles have most of, and its first day. Weights are added as whole
 * numbers, so that the order of adding changes nothing.
 */
public final class StoryLabel implements Mergeable<StoryLabel.Part, StoryLabel> {
    private static final long serialVersionUID = 1L;
    private static final double UNIT = 1e6;
    private static final int KEYWORDS = 5;
    private static final int STATES = 2;
    private static final double MINIMUM_SHARE = 0.15;

    /** Mentions of states for each article under which a story's states are taken to be named by the way. */
    private static final int MENTIONS = 2;

    private final TreeMap<String, Long> words = new TreeMap<>();
    private final TreeMap<String, Integer> uses = new TreeMap<>();
    private final TreeMap<String, Integer> mentions = new TreeMap<>();
    private long firstDay = Long.MAX_VALUE;
    private int articles;

    /**
     * What one article of the story gives.
     *
     * @param states its mentions by state
     * @param keywords its heaviest words with their weights
     */
    public record Part(String publishedAt, SortedMap<String, Integer> states, SortedMap<String, Double> keywords)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public Part {
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
            keywords = Collections.unmodifiableSortedMap(new TreeMap<>(keywords));
        }
    }

    @Override
    public StoryLabel add(Part part) {
        articles++;
        part.keywords.forEach((word, weight) -> {
            words.merge(word, Math.round(weight * UNIT), Long::sum);
            uses.merge(word, 1, Integer::sum);
        });
        part.states.forEach((state, n) -> mentions.merge(state, n, Integer::sum));
        Publication.day(part.publishedAt).ifPresent(day -> firstDay = Math.min(firstDay, day));
        return this;
    }

    @Override
    public StoryLabel merge(StoryLabel other) {
        articles += other.articles;
        other.words.forEach((word, weight) -> words.merge(word, weight, Long::sum));
        other.uses.forEach((word, n) -> uses.merge(word, n, Integer::sum));
        other.mentions.forEach((state, n) -> mentions.merge(state, n, Integer::sum));
        firstDay = Math.min(firstDay, other.firstDay);
        return this;
    }

    /** The first known day of publication, in days since 1970-01-01. */
    OptionalLong firstDay() {
        return firstDay == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(firstDay);
    }

    /**
     * The two most mentioned states that each have at least 15 % of the mentions with a state, in the order of the alphabet;
     * none where states are hardly mentioned.
     */
    List<String> states() {
        int total = mentions.values().stream().mapToInt(Integer::intValue).sum();
        if (total < MENTIONS * articles) {
            return List.of();
        }
        return heaviest(mentions).stream()
                .filter(state -> mentions.get(state) >= MINIMUM_SHARE * total)
                .limit(STATES)
                .sorted()
                .toList();
    }

    /**
     * The heaviest words of at least two articles, or of any where no two articles have one; ties in the order of the alphabet.
     * A name that shares a word with a heavier one is left out.
     */
    List<String> keywords() {
        List<String> ranked = heaviest(words);
        List<String> common = ranked.stream().filter(word -> uses.get(word) > 1).toList();
        List<String> shown = new ArrayList<>();
        for (String word : common.isEmpty() ? ranked : common) {
            if (shown.size() < KEYWORDS && shown.stream().noneMatch(other -> overlap(word, other))) {
                shown.add(word);
            }
        }
        return shown;
    }

    private static <N extends Number & Comparable<N>> List<String> heaviest(Map<String, N> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, N>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean overlap(String a, String b) {
        List<String> others = List.of(b.split(" "));
        return List.of(a.split(" ")).stream().anyMatch(others::contains);
    }
}
