package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final LexicalSimilarity LEXICAL = new LexicalSimilarity(Dispatch.WORDING);

    @Test
    void rareWordsTellMoreThanCommonOnes() {
        List<String> texts = List.of("troops mined orchard", "troops mined harbour", "troops sang", "troops slept");
        StatementSimilarity.Measure measure = LEXICAL.of(texts);
        assertThat(measure.between(texts.get(0), texts.get(1)))
                .isGreaterThan(measure.between(texts.get(0), texts.get(2)));
    }

    @Test
    void endingsAndSmallWordsDoNotCount() {
        StatementSimilarity.Measure measure =
                LEXICAL.of(List.of("the shells landed", "shelling will land", "snow fell"));
        assertThat(measure.between("the shells landed", "shelling will land")).isCloseTo(1, within(1e-9));
        assertThat(measure.between("the shells landed", "snow fell")).isZero();
    }

    @Test
    void vectorsGiveHalfOfTheSimilarity() {
        Map<String, float[]> vectors =
                Map.of("snow fell", new float[] {1, 0}, "it was white", new float[] {0.6f, 0.8f});
        StatementSimilarity similarity = new VectorSimilarity("toy", 0.4, vectors, Dispatch.WORDING);
        StatementSimilarity.Measure measure = similarity.of(vectors.keySet());
        assertThat(measure.between("snow fell", "it was white")).isCloseTo(0.3, within(1e-6));
        assertThat(similarity.threshold(StatementKind.QUOTE)).isEqualTo(0.4);
        assertThat(similarity.method()).isEqualTo("toy");
    }

    @Test
    void aTextWithoutAVectorIsComparedByWords() {
        StatementSimilarity similarity = new VectorSimilarity("toy", 0.4, Map.of(), Dispatch.WORDING);
        StatementSimilarity.Measure measure = similarity.of(List.of("snow fell", "rain fell"));
        assertThat(measure.between("snow fell", "snow fell")).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 200)
    void similarityIsAShareAndTheSameBothWays(
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 30) String a,
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 30) String b) {
        StatementSimilarity.Measure measure = LEXICAL.of(List.of(a, b + " end"));
        assertThat(measure.between(a, b)).isBetween(0.0, 1.0).isCloseTo(measure.between(b, a), within(1e-12));
    }
}
