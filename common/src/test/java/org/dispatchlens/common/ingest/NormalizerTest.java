package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\\u00A0b\\u2009c\\u3000d\\te      | a b c d e",
                "so\\u00ADft ze\\u200Bro \\uFEFFjoin\\u2060er | soft zero joiner",
                "\\u202Eright\\u202C \\u2067to\\u2069 left | right to left",
                "one\\u0007 two\\u009F          | one two",
                "6\\u202F600                    | 6 600",
                "cafe\\u0301 Elyse\\u0301e      | café Elysée",
                "“x” ‘y’ 'z' \"w\" it’s         | “x” ‘y’ 'z' \"w\" it’s",
                "«x» „y“ ‹z›                    | “x” “y” ‘z’",
                "a\\u2010b c\\u2011d \\u22125 e\\u2014f g\\u2013h i\\u2015j | a-b c-d -5 e—f g–h i—j",
                "lone \\uD800 half              | lone  half",
            })
    void writesOneForm(String in, String out) {
        assertThat(Normalizer.normalize(unescape(in)).text()).isEqualTo(unescape(out));
    }

    @Test
    void texQuotesBecomeCurly() {
        assertThat(Normalizer.normalize("``So be it,'' she said.").text()).isEqualTo("“So be it,” she said.");
        assertThat(Normalizer.normalize("the soldiers'' guns").text()).isEqualTo("the soldiers'' guns");
    }

    @Test
    void everyLineEndIsALineFeed() {
        assertThat(Normalizer.normalize("a\r\nb\rc\u2028d\u2029e\u0085f\fg").text())
                .isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @Test
    void offsetsLeadBack() {
        String decoded = "\uFEFFso\u00ADft\r\ncafe\u0301 now";
        Normalized n = Normalizer.normalize(decoded);
        assertThat(n.text()).isEqualTo("soft\ncafé now");
        assertThat(n.offsets().source(0)).isEqualTo(decoded.indexOf('s'));
        assertThat(n.offsets().source(n.text().indexOf('f'))).isEqualTo(decoded.indexOf("ft"));
        assertThat(n.offsets().source(n.text().indexOf("caf"))).isEqualTo(decoded.indexOf("caf"));
        assertThat(n.offsets().source(n.text().indexOf("now"))).isEqualTo(decoded.indexOf("now"));
        assertThat(n.offsets().source(n.text().length())).isEqualTo(decoded.length());
    }

    @Property(tries = 500)
    void isComposedCleanAndMonotone(@ForAll("texts") String decoded) {
        Normalized n = Normalizer.normalize(decoded);
        assertThat(java.text.Normalizer.isNormalized(n.text(), Form.NFC)).isTrue();
        assertThat(n.text().chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)))
                .isTrue();
        int last = 0;
        for (int i = 0; i <= n.text().length(); i++) {
            int source = n.offsets().source(i);
            assertThat(source).isBetween(last, decoded.length());
            boolean letter = i < n.text().length()
                    && Character.isLetter(n.text().charAt(i))
                    && n.text().charAt(i) < 128;
            if (letter) {
                assertThat(decoded.charAt(source)).isEqualTo(n.text().charAt(i));
            }
            last = source;
        }
    }

    @Property(tries = 300)
    void isIdempotent(@ForAll("texts") String decoded) {
        String once = Normalizer.normalize(decoded).text();
        assertThat(Normalizer.normalize(once).text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcE “”‘’\"'«»„\u00A0\u200B\u00AD\u202E\t\r\n\u2028\u0301\u0327\u0000\uD800\uDC00é–—\u2212")
                .ofMaxLength(60);
    }

    private static String unescape(String text) {
        return unicode(text).translateEscapes();
    }

    private static String unicode(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
}
