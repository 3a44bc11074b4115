package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void outletColoursDependOnTheSetNotOnItsOrder() {
        assertThat(Palette.outlets(List.of("b", "a", "c"))).isEqualTo(Palette.outlets(List.of("c", "b", "a", "a")));
        assertThat(Palette.outlets(List.of("b", "a"))).containsEntry("a", Palette.category(0));
    }

    @Test
    void twentyCategoriesDiffer() {
        assertThat(IntStream.range(0, 20).mapToObj(Palette::category)).doesNotHaveDuplicates();
    }

    @Test
    void divergingScaleRunsFromSideToSide() {
        assertThat(Palette.diverging(-1)).isEqualTo(Palette.SIDE_B);
        assertThat(Palette.diverging(0)).isEqualTo(Palette.NEUTRAL);
        assertThat(Palette.diverging(7)).isEqualTo(Palette.SIDE_A);
        assertThat(Palette.diverging(Double.NaN)).isEqualTo(Palette.GRID);
        assertThat(Palette.hex(new Color(1, 2, 255))).isEqualTo("#0102ff");
    }
}
