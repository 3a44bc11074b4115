package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The heaviest terms of an article, the heaviest first, as a vector of length 1. A term weighs (1 + ln tf) times its rarity
 * ({@link TermRarity}).
 */
public final class TermWeights {
    private static final int TERMS = 40;
    private static final int KEYWORDS = 15;

    private static final Comparator<Map.Entry<String, Double>> HEAVIEST_FIRST =
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private TermWeights() {}

    static List<Map.Entry<String, Double>> of(StoryArticle article, TermRarity rarity) {
        List<Map.Entry<String, Double>> weights = new ArrayList<>();
        article.terms().forEach((term, tf) -> weights.add(Map.entry(term, dampened(tf) * rarity.of(term))));
        List<Map.Entry<String, Double>> heaviest =
                weights.stream().sorted(HEAVIEST_FIRST).limit(TERMS).toList();
        double length = Math.sqrt(
                heaviest.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum());
        return heaviest.stream()
                .map(e -> Map.entry(e.getKey(), e.getValue() / length))
                .toList();
    }

    /** What the article gives to the label of its story: its heaviest words, without actors and numbers. */
    public static StoryLabel.Part label(StoryArticle article, TermRarity rarity) {
        TreeMap<String, Double> keywords = new TreeMap<>();
        of(article, rarity).stream()
                .filter(e ->
                        !StoryArticle.isActor(e.getKey()) && e.getKey().chars().anyMatch(Character::isLetter))
                .limit(KEYWORDS)
                .forEach(e -> keywords.put(e.getKey(), e.getValue()));
        return new StoryLabel.Part(article.publishedAt(), article.states(), keywords);
    }

    private static double dampened(double tf) {
        return tf > 1 ? 1 + Math.log(tf) : tf;
    }
}
