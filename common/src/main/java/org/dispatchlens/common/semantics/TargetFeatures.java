package org.dispatchlens.common.semantics;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.dispatchlens.common.model.Span;

/**
 * What a linear model sees of a target in a sentence: seven means of word vectors, one behind the other.
 *
 * <ol>
 *   <li>the target's words
 *   <li>all other words, each with weight exp(-d / 2), d = words to the nearest word of the target
 *   <li>the words before the target, weight exp(-d / 4)
 *   <li>the words after it, weight exp(-d / 4)
 *   <li>the word before
 *   <li>the word after
 *   <li>all words
 * </ol>
 *
 * A mean of nothing is a vector of zeros. Two targets of one sentence differ in all but the last mean. The choice of the
 * parts was made by cross-validation; the model card of the shipped head has the table.
 */
public final class TargetFeatures {
    private static final int PARTS = 7;
    private static final double NEAR = 2;
    private static final double FAR = 4;

    private final List<WordVector> words;
    private final int first;
    private final int last;

    private TargetFeatures(List<WordVector> words, int first, int last) {
        this.words = words;
        this.first = first;
        this.last = last;
    }

    /** Length of the features for vectors of that width. */
    public static int length(int width) {
        return PARTS * width;
    }

    /**
     * Features of one target.
     *
     * @param words the sentence's words in text order, at least one
     * @param target the target's place; where no word overlaps it, since the text was cut, the word nearest to it stands
     *     for it
     */
    public static double[] of(List<WordVector> words, Span target) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().overlaps(target)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int nearest = first < 0 ? nearest(words, target) : first;
        return new TargetFeatures(words, nearest, Math.max(last, nearest)).all();
    }

    private static int nearest(List<WordVector> words, Span target) {
        int best = 0;
        for (int i = 1; i < words.size(); i++) {
            if (gap(words.get(i).span(), target) < gap(words.get(best).span(), target)) {
                best = i;
            }
        }
        return best;
    }

    private static int gap(Span word, Span target) {
        return Math.max(word.start() - target.end(), target.start() - word.end());
    }

    private double[] all() {
        double[] features = new double[length(words.get(0).vector().length)];
        put(features, 0, i -> distance(i) == 0 ? 1 : 0);
        put(features, 1, i -> distance(i) == 0 ? 0 : Math.exp(-distance(i) / NEAR));
        put(features, 2, i -> i < first ? Math.exp(-distance(i) / FAR) : 0);
        put(features, 3, i -> i > last ? Math.exp(-distance(i) / FAR) : 0);
        put(features, 4, i -> i == first - 1 ? 1 : 0);
        put(features, 5, i -> i == last + 1 ? 1 : 0);
        put(features, 6, i -> 1);
        return features;
    }

    private int distance(int word) {
        return word < first ? first - word : Math.max(0, word - last);
    }

    private void put(double[] features, int part, IntToDoubleFunction weight) {
        int width = features.length / PARTS;
        double total = 0;
        for (int i = 0; i < words.size(); i++) {
            double w = weight.applyAsDouble(i);
            total += w;
            for (int k = 0; w > 0 && k < width; k++) {
                features[part * width + k] += w * words.get(i).vector()[k];
            }
        }
        for (int k = 0; total > 0 && k < width; k++) {
            features[part * width + k] /= total;
        }
    }
}
