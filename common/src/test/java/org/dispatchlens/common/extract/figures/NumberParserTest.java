package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {
    private static final NumberParser PARSER =
            new NumberParser(CodebookFiles.builtIn().read("figures", FiguresCodebook.class));

    private static Quantity first(String text) {
        List<Lex> lexes = Lexer.lex(text, 0);
        for (int i = 0; i < lexes.size(); i++) {
            Quantity quantity = PARSER.at(lexes, i);
            if (quantity != null) {
                return quantity;
            }
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49 soldiers | 49",
                "105,000 people | 105000",
                "6 600 people | 6600",
                "1.960 troops | 1960",
                "1.2 million people | 1200000",
                "3 thousand people | 3000",
                "10k people | 10000",
                "a hundred soldiers | 100",
                "a dozen men | 12",
                "two dozen men | 24",
                "half a dozen men | 6",
                "a score of men | 20",
                "twenty-one men | 21",
                "three hundred and five men | 305",
                "two thousand and twelve men | 2012",
                "one hundred thousand men | 100000",
                "a soldier fell | 1",
                "flight 17 298 | 17298",
                "killed 12, 300 hurt | 12",
                "killed twelve and thirteen hurt | 12"
            })
    void readsValues(String text, double value) {
        assertThat(first(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dozens of men | 24 | 99",
                "scores of men | 40 | 99",
                "hundreds died | 200 | 999",
                "thousands died | 2000 | 9999",
                "tens of thousands fled | 20000 | 99999",
                "hundreds of thousands fled | 200000 | 999999",
                "several hundred men | 300 | 999",
                "30 to 40 men | 30 | 40",
                "30-40 men | 30 | 40",
                "between 30 and 40 men | 30 | 40",
                "two or three men | 2 | 3"
            })
    void readsIntervalsWithoutValue(String text, double low, double high) {
        Quantity quantity = first(text);
        assertThat(quantity.value()).isNull();
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5 men", "9th man", "5km away", "the 20s"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(first(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 12 300 soldiers", "Flight MH 17 298 people"})
    void doesNotJoinNumbersBehindANameOrMonth(String text) {
        assertThat(first("on " + text).value()).isIn(12.0, 17.0);
    }

    @Property
    void digitsWithCommasRoundTrip(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        assertThat(first(String.format(java.util.Locale.ROOT, "%,d people", number))
                        .value())
                .isEqualTo(number);
    }

    @Property
    void numberWordsRoundTrip(@ForAll @IntRange(min = 1, max = 999_999) int number) {
        Quantity quantity = first(words(number) + " people");
        assertThat(quantity.value()).isEqualTo(number);
    }

    @Property
    void anyTextIsReadWithoutFailure(@ForAll String text) {
        List<Lex> lexes = Lexer.lex(text, 0);
        for (int i = 0; i < lexes.size(); i++) {
            Quantity quantity = PARSER.at(lexes, i);
            if (quantity != null) {
                assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
                assertThat(quantity.to()).isBetween(i + 1, lexes.size());
            }
        }
    }

    private static final String[] SMALL = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private static String words(int number) {
        if (number >= 1000) {
            String rest = number % 1000 == 0 ? "" : (number % 1000 < 100 ? " and " : " ") + words(number % 1000);
            return words(number / 1000) + " thousand" + rest;
        }
        if (number >= 100) {
            return SMALL[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + words(number % 100));
        }
        if (number >= 20) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
        }
        return SMALL[number];
    }
}
