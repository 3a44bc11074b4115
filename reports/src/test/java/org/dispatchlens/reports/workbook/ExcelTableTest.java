package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcelTableTest {
    @Test
    void headsDifferWhateverTheirCase() {
        assertThat(ExcelTable.unique(List.of("Fact", "fact", "", "FACT", "two\nlines")))
                .containsExactly("Fact", "fact (2)", "(none)", "FACT (3)", "two lines");
    }
}
