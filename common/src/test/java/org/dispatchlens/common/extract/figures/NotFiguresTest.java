package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotFiguresTest {
    private static final NotFigures RULES = new NotFigures(Views.CODEBOOK);
    private static final NumberParser NUMBERS = new NumberParser(Views.CODEBOOK);
    private static final QualifierRules QUALIFIERS = new QualifierRules(Views.CODEBOOK);

    /** The numbers of the sentence that may count people. */
    private static List<String> kept(String sentence) {
        SentenceView view = Views.of(sentence);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            Quantity number = NUMBERS.at(view.lexes(), i);
            if (number != null && number.form() != Quantity.Form.ARTICLE) {
                if (RULES.why(view, QUALIFIERS.qualify(view.lexes(), number)) == null) {
                    kept.add(view.word(i));
                }
                i = number.to() - 1;
            }
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 13 September at 9:30 am. | []",
                "They met on September 13. | []",
                "Since 1994 the road is closed. | []",
                "The 44-day war cost a lot. | []",
                "It lasted six weeks and two more days. | []",
                "The price was $12 a ton. | []",
                "The price was 12 euros. | []",
                "About 12 percent stayed away. | []",
                "Resolution 822 and Article 5 were read out. | []",
                "Ana Reyes, 24, was there. | []",
                "Ana Reyes (24) was there. | []",
                "The camp is 12 km from here. | []",
                "It lost 12 tanks and three drones. | []",
                "No one came. | []",
                "They helped one another. | []",
                "At 9:30 am 12 people left. | [12]",
                "Another 12 local residents left. | [12]",
                "They left at 12 local time. | []",
                "The 2,022 villagers left. | [2,022]",
                "At least 1,990 people left. | [1,990]",
                "One of them left. | [one]",
                "Some 12 square kilometres burned. | []"
            })
    void tellsCountsOfPeopleFromOtherNumbers(String sentence, String expected) {
        assertThat(kept(sentence)).hasToString(expected);
    }
}
