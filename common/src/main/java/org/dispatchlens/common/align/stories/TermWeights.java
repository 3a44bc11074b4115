package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The heaviest terms of an article, the heaviest first, as a vector of length 1. A term weighs (1 + ln tf) times its rarity
 * ({@link TermRarity}).
 */
public final class TermWeights {
    /** Terms of an article that count. */
    static final int TERMS = 40;

    private static final int KEYWORDS = 15;

    private record Weight(String term, double weight) {
        static final Comparator<Weight> HEAVIEST_FIRST =
                Comparator.comparingDouble(Weight::weight).reversed().thenComparing(Weight::term);
    }

    private TermWeights() {}

    static List<Map.Entry<String, Double>> of(StoryArticle article, TermRarity rarity) {
        List<Weight> heaviest = heaviest(article.terms(), rarity);
        double length = Math.sqrt(
                heaviest.stream().mapToDouble(w -> w.weight() * w.weight()).sum());
        return heaviest.stream()
                .map(w -> Map.entry(w.term(), w.weight() / length))
                .toList();
    }

    private static List<Weight> heaviest(TermUses terms, TermRarity rarity) {
        double[] weights = new double[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dampened(terms.uses(i)) * rarity.of(terms, i);
        }
        double least = least(weights);
        List<Weight> heaviest = new ArrayList<>(TERMS);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= least) {
                heaviest.add(new Weight(terms.term(i), weights[i]));
            }
        }
        heaviest.sort(Weight.HEAVIEST_FIRST);
        return heaviest.subList(0, Math.min(TERMS, heaviest.size()));
    }

    /** The smallest weight that may be among the heaviest; other terms need no text. */
    private static double least(double[] weights) {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        return sorted.length <= TERMS ? Double.NEGATIVE_INFINITY : sorted[sorted.length - TERMS];
    }

    /** What the article gives to the label of its story: its heaviest words, without actors and numbers. */
    public static StoryLabel.Part label(StoryArticle article, TermRarity rarity) {
        return label(article, of(article, rarity));
    }

    /** @param weights what {@link #of} gives */
    static StoryLabel.Part label(StoryArticle article, List<Map.Entry<String, Double>> weights) {
        TreeMap<String, Double> keywords = new TreeMap<>();
        weights.stream()
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
