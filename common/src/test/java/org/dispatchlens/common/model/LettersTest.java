package org.dispatchlens.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void anEmptyTextOpensWithNothing() {
        assertThat(Letters.opensWithCapital("")).isFalse();
        assertThat(Letters.opensWord("")).isFalse();
    }

    @Property
    void theQuickAnswersAreThoseOfUnicode(@ForAll @StringLength(min = 1, max = 3) String text) {
        assertThat(Letters.opensWithCapital(text)).isEqualTo(Character.isUpperCase(text.codePointAt(0)));
        assertThat(Letters.opensWord(text)).isEqualTo(Character.isLetterOrDigit(text.codePointAt(0)));
        assertThat(Letters.isLetterOrDigit(text.charAt(0))).isEqualTo(Character.isLetterOrDigit(text.charAt(0)));
    }
}
