package org.dispatchlens.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Norland's army fled. | Norland 's army fled .",
                "Norland’s 44-day war | Norland ’s 44-day war",
                "about 1,960 of 2.5 million | about 1,960 of 2.5 million",
                "On 3,14 May | On 3 , 14 May",
                "at 9:00am (local time) | at 9:00am ( local time )",
                "The U.S. and U.K.'s aim | The U.S. and U.K. 's aim",
                "at 5 p.m. today | at 5 p.m. today",
                "don't say “it's over” | don't say “ it 's over ”",
                "the soldiers' pay | the soldiers ' pay",
                "Nagorno-Karabakh–Baku | Nagorno-Karabakh – Baku",
                "O'Brien paid $5 | O'Brien paid $ 5",
            })
    void splitsIntoWordsNumbersAndMarks(String text, String expected) {
        List<String> words = Tokenizer.tokenize(text).stream().map(Token::text).toList();
        assertThat(String.join(" ", words)).isEqualTo(expected);
    }

    @Property
    void everyTokenIsASliceAndNothingPrintedIsLost(@ForAll String text) {
        int at = 0;
        for (Token token : Tokenizer.tokenize(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
            assertThat(text.substring(at, token.start()).codePoints())
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
            at = token.end();
        }
        assertThat(text.substring(at).codePoints())
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
