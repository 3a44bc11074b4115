package org.dispatchlens.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            two words              | 2
            the minister's well-known line | 4
            dash - between         | 2
            12 soldiers, 3 tanks   | 4
            ...                    | 0
            """)
    void countsWordsNotPunctuation(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
