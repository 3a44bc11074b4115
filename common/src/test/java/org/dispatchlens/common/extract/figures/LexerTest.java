package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LexerTest {
    /** The pieces as a pattern, which is short but slow; blanks between thousands are joined afterwards. */
    private static final Pattern PIECE = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?"
            + "|\\d{1,3}(?:\\.\\d{3})+(?!\\d)"
            + "|\\d+(?:\\.\\d+)?"
            + "|(?:\\p{L}\\.){2,}"
            + "|[\\p{L}\\p{M}]+"
            + "|['’]\\p{L}{1,2}(?!\\p{L})"
            + "|\\S");

    @Test
    void cutsNumbersWordsAndSigns() {
        assertThat(texts("The U.S. lost 1,250 men, Peru's 44-day war"))
                .containsExactly("The", "U.S.", "lost", "1,250", "men", ",", "Peru", "'s", "44", "-", "day", "war");
    }

    @Test
    void joinsThousandsAcrossBlanksButNotBehindNames() {
        assertThat(texts("some 6 600 men")).containsExactly("some", "6 600", "men");
        assertThat(texts("all on Flight 17 298 died")).containsExactly("all", "on", "Flight", "17", "298", "died");
    }

    @Property
    void cutsAsThePatternDoes(@ForAll("texts") String text) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            expected.add(matcher.group());
        }
        // Joined thousands are cut again: only the joining is no matter of the pattern.
        List<String> cut = texts(text).stream()
                .flatMap(t -> List.of(t.split(" ")).stream())
                .toList();
        assertThat(cut).isEqualTo(expected);
    }

    @Property
    void offsetsPointToThePieces(@ForAll("texts") String text) {
        for (Lex lex : Lexer.lex(text, 0)) {
            assertThat(text.substring(lex.start(), lex.end()).replaceAll("\\s", " "))
                    .isEqualTo(lex.text());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aZéß\u0301'’.,-1234 \t\u00a0“%").ofMaxLength(40);
    }

    private static List<String> texts(String text) {
        return Lexer.lex(text, 0).stream().map(Lex::text).toList();
    }
}
