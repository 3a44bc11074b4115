package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LowerCaseTest {
    private static void sameAsString(String text) {
        assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT).toCharArray());
    }

    @Test
    void everyCharacterInsideAndAtTheEndOfAWord() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            sameAsString("Xa" + (char) c + "b a" + (char) c);
        }
    }

    @Property(tries = 500)
    void anyText(@ForAll String text) {
        sameAsString(text);
    }
}
