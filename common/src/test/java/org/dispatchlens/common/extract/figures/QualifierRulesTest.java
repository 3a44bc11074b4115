package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierRulesTest {
    private static final FiguresCodebook CODEBOOK = CodebookFiles.builtIn().read("figures", FiguresCodebook.class);
    private static final NumberParser PARSER = new NumberParser(CODEBOOK);
    private static final QualifierRules RULES = new QualifierRules(CODEBOOK);

    private static Count last(String text) {
        List<Lex> lexes = Lexer.lex(text, 0);
        for (int i = 0; i < lexes.size(); i++) {
            Quantity quantity = PARSER.at(lexes, i);
            if (quantity != null && quantity.form() != Quantity.Form.ARTICLE) {
                return RULES.qualify(lexes, quantity);
            }
        }
        throw new AssertionError("no number in " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 49 | EXACT | 49 | 49",
                "at least 49 | AT_LEAST | 49 | Infinity",
                "no fewer than 49 | AT_LEAST | 49 | Infinity",
                "a minimum of 49 | AT_LEAST | 49 | Infinity",
                "49 or more | AT_LEAST | 49 | Infinity",
                "more than 6,600 | MORE_THAN | 6600 | Infinity",
                "over 6,600 | MORE_THAN | 6600 | Infinity",
                "upwards of 6,600 | MORE_THAN | 6600 | Infinity",
                "nearly 100 | NEARLY | 90 | 100",
                "close to 100 | NEARLY | 90 | 100",
                "just under 100 | NEARLY | 90 | 100",
                "about 2,000 | ABOUT | 1800 | 2200",
                "some 2,000 | ABOUT | 1800 | 2200",
                "an estimated 2,000 | ABOUT | 1800 | 2200",
                "40 or so | ABOUT | 36 | 44",
                "up to 40 | UP_TO | 0 | 40",
                "as many as 40 | UP_TO | 0 | 40",
                "no more than 40 | UP_TO | 0 | 40",
                "fewer than 40 | FEWER_THAN | 0 | 40",
                "less than 40 | FEWER_THAN | 0 | 40",
                "30 to 40 | RANGE | 30 | 40",
                "dozens | VAGUE | 24 | 99",
                "more than a dozen | MORE_THAN | 12 | Infinity"
            })
    void makesIntervals(String text, Qualifier qualifier, double low, double high) {
        Count count = last(text);
        assertThat(count.qualifier()).isEqualTo(qualifier);
        assertThat(count.low()).isEqualTo(low);
        assertThat(count.high()).isEqualTo(high);
    }

    @Property
    void theIntervalHoldsTheValue(
            @ForAll @IntRange(min = 1, max = 9_999_999) int number, @ForAll @IntRange(max = 6) int which) {
        String[] openers = {"", "at least ", "more than ", "nearly ", "about ", "up to ", "fewer than "};
        Count count = last(openers[which] + number + " people");
        assertThat(count.value()).isEqualTo(number);
        assertThat(number).isBetween((int) Math.floor(count.low()), (int) Math.min(Integer.MAX_VALUE, count.high()));
    }
}
