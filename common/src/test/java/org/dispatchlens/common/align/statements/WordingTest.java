package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void speechWordsHaveAClass() {
        assertThat(Dispatch.WORDING.cueClass("later said")).isEqualTo("neutral");
        assertThat(Dispatch.WORDING.cueClass("According to")).isEqualTo("neutral");
        assertThat(Dispatch.WORDING.cueClass("claimed")).isEqualTo("doubting");
        assertThat(Dispatch.WORDING.cueClass("whistled")).isEmpty();
    }

    @Test
    void hedgesAreFoundAsWholeWords() {
        assertThat(Dispatch.WORDING.hedge("The mill was reportedly hit.")).isEqualTo("reportedly");
        assertThat(Dispatch.WORDING.hedge("It could not be verified.")).isEqualTo("could not be verified");
        assertThat(Dispatch.WORDING.hedge("The report was read.")).isEmpty();
    }

    @Test
    void pronounsNameNobody() {
        assertThat(Dispatch.WORDING.pronoun("It")).isTrue();
        assertThat(Dispatch.WORDING.pronoun(" ")).isTrue();
        assertThat(Dispatch.WORDING.pronoun("Italy")).isFalse();
    }
}
