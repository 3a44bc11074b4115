package org.dispatchlens.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunRecordsTest {
    @Test
    void theReportNamesOnlyArgumentsThatCanChangeIt() {
        assertThat(RunRecords.resultArguments(List.of(
                        "run", "--input", "a", "b", "--output", "out", "--master=local[2]", "--json-log", "--strict")))
                .containsExactly("run", "--input", "a", "b", "--strict");
    }
}
