package org.dispatchlens.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
    /** Slices between bars; {@code /} stands for a new line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said “we won” and left. | we won",
                "He said \"we won\" and \"they lost\". | we won;they lost",
                "“One. Two,” he said. “Three.” | One. Two,;Three.",
                "“First paragraph. / “Second paragraph,” he said. | First paragraph. ;Second paragraph,",
                "An “open mark here. / Next paragraph. | open mark here. ",
                "Talks on 'cessation of fire' failed | cessation of fire",
                "The soldiers' families and the parents' fears | ``",
                "He spoke of ‘a new war’ there. | a new war",
                "« Non », dit-il | ` Non `",
                "Since the '90s nobody's won | ``",
                "the \"fire\"-ridden town | fire",
            })
    void findsWhatIsQuoted(String text, String expected) {
        String lines = text.replace("/ ", "\n");
        List<String> found = QuoteMarks.inside(lines).stream()
                .map(s -> s.of(lines).replace("\n", ""))
                .toList();
        assertThat(String.join(";", found).strip()).isEqualTo(expected.strip());
    }

    @Property
    void spansAreOrderedInsideOneParagraphAndApart(@ForAll String text) {
        int at = 0;
        for (Span span : QuoteMarks.inside(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.of(text)).doesNotContain("\n");
            at = span.end();
        }
    }
}
