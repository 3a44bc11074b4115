package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void theBusiestOutletsKeepTheirOrder() {
        Map<String, Integer> n = Map.of("a", 1, "b", 7, "c", 1, "d", 9);
        assertThat(Columns.busiest(List.of("a", "b", "c", "d"), n::get, 3)).containsExactly("a", "b", "d");
        assertThat(Columns.busiest(List.of("d", "a"), n::get, 5)).containsExactly("d", "a");
    }
}
