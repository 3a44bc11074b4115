package org.dispatchlens.common.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "open, ed, opened",
        "close, ed, closed",
        "study, ed, studied",
        "delay, ed, delayed",
        "close, ing, closing",
        "oversee, ing, overseeing",
        "library, s, libraries",
        "quay, s, quays",
        "bench, s, benches",
        "lens, s, lenses"
    })
    void takesEndings(String word, String ending, String expected) {
        assertThat(Inflection.of(word, ending)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "old, an old",
        "new, a new",
        "useful, a useful",
        "unique, a unique",
        "unpaved, an unpaved",
        "idle, an idle"
    })
    void setsTheArticle(String word, String expected) {
        assertThat(Articles.resolve(Articles.OPEN + " " + word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"the  road , closed .|the road, closed.", "a road|a road"})
    void mendsBlanks(String built, String expected) {
        assertThat(Articles.resolve(built)).isEqualTo(expected);
    }
}
