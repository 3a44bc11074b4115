package org.dispatchlens.common.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dispatchlens.common.model.Span;
import org.junit.jupiter.api.Test;

class TargetFeaturesTest {
    private static final double NEAR = Math.exp(-0.5);
    private static final double FAR = Math.exp(-1);

    /** Words of one letter, each a number on a line: a = 1, b = 2, c = 4. */
    private static List<WordVector> words(float... values) {
        List<WordVector> words = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            words.add(new WordVector(new Span(2 * i, 2 * i + 1), new float[] {values[i]}));
        }
        return words;
    }

    @Test
    void theSevenMeansOfAWordInTheMiddle() {
        double[] features = TargetFeatures.of(words(1, 2, 4, 8), new Span(2, 3));
        double others = (1 * NEAR + 4 * NEAR + 8 * FAR) / (2 * NEAR + FAR);
        double after = (4 * Math.exp(-0.25) + 8 * NEAR) / (Math.exp(-0.25) + NEAR);
        double[] expected = {2, others, 1, after, 1, 4, 15 / 4.0};
        for (int i = 0; i < expected.length; i++) {
            assertThat(features[i]).as("part " + i).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Test
    void aTargetOfTwoWordsAtTheStartHasNothingBefore() {
        double[] features = TargetFeatures.of(words(1, 3, 8), new Span(0, 3));
        assertThat(features).containsExactly(new double[] {2, 8, 0, 8, 0, 8, 4}, within(1e-6));
    }

    @Test
    void aSentenceThatIsItsTargetHasNoContext() {
        assertThat(TargetFeatures.of(words(5), new Span(0, 1))).containsExactly(5, 0, 0, 0, 0, 0, 5);
    }

    @Test
    void whereTheTextWasCutTheNearestWordStandsForTheTarget() {
        List<WordVector> words = words(1, 2, 4);
        assertThat(TargetFeatures.of(words, new Span(90, 95))).isEqualTo(TargetFeatures.of(words, new Span(4, 5)));
    }

    @Property
    void partsAreMeansOfTheirWords(
            @ForAll @IntRange(min = 1, max = 12) int length, @ForAll @IntRange(max = 11) int at) {
        float[] values = new float[length];
        Arrays.fill(values, 7);
        int target = Math.min(at, length - 1);
        for (double feature : TargetFeatures.of(words(values), new Span(2 * target, 2 * target + 1))) {
            assertThat(feature == 0 || Math.abs(feature - 7) < 1e-5).isTrue();
        }
    }

    @Test
    void lengthIsSevenWidths() {
        assertThat(TargetFeatures.length(384)).isEqualTo(2688);
    }
}
