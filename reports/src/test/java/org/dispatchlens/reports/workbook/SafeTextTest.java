package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void illegalCharactersGo() {
        assertThat(SafeText.clean("a\u0000b\u001Fc\uFFFEd\r\ne\tf")).isEqualTo("abcd\ne\tf");
        assertThat(SafeText.clean("lone \uD800 surrogate, whole \uD83D\uDE00"))
                .isEqualTo("lone  surrogate, whole \uD83D\uDE00");
    }

    @Test
    void longTextIsCutWithAMark() {
        String cut = SafeText.clean("x".repeat(40_000));
        assertThat(cut).hasSize(SafeText.MAX_CELL).endsWith(SafeText.CUT);
        assertThat(SafeText.clean("x".repeat(SafeText.MAX_CELL))).doesNotContain(SafeText.CUT);
    }

    @Test
    void sheetNamesAreLegal() {
        assertThat(SafeText.sheetName("a/b:c?[d]*'e\\ and a very long tail of words"))
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[:\\\\/?*\\[\\]']");
    }

    @Property
    void cleanTextIsFitForAnyCell(@ForAll String text) {
        String clean = SafeText.clean(text);
        assertThat(clean.length()).isLessThanOrEqualTo(SafeText.MAX_CELL);
        assertThat(clean).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
        assertThat(SafeText.clean(clean)).isEqualTo(clean);
    }
}
