package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void ignoreCasePunctuationAndSpacing() {
        assertThat(Shingles.of("One two, three -- FOUR five six."))
                .isEqualTo(Shingles.of("one two three four\nfive six"));
        assertThat(Shingles.words("A “b” c!")).containsExactly("a", "b", "c");
    }

    @Test
    void sixWordsGiveTwoFiveGrams() {
        assertThat(Shingles.of("a b c d e f")).hasSize(2);
        assertThat(Shingles.of("a b c")).hasSize(1);
        assertThat(Shingles.of(" -- ")).isEmpty();
        assertThat(Shingles.of("a b c")).isNotEqualTo(Shingles.of("a b"));
        assertThat(Shingles.of("a b c d e f"))
                .contains(Shingles.of("a b c d e"))
                .contains(Shingles.of("b c d e f"));
    }

    @Test
    void wordBordersCount() {
        assertThat(Shingles.of("ab c d e f")).isNotEqualTo(Shingles.of("a bc d e f"));
    }

    @Test
    void jaccardIsSharedOverUnion() {
        // abcde bcdef | bcdef cdefg: 1 shared of 3.
        assertThat(Shingles.jaccard(Shingles.of("a b c d e f"), Shingles.of("b c d e f g")))
                .isEqualTo(1.0 / 3);
        assertThat(Shingles.jaccard(Shingles.of("a b c"), Shingles.of("a b c"))).isEqualTo(1);
        assertThat(Shingles.jaccard(Shingles.of(""), Shingles.of(""))).isZero();
    }
}
