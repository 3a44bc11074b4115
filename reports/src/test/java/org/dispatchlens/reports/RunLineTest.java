package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.junit.jupiter.api.Test;

class RunLineTest {
    private static RunRecord run(String asOf, String argument, double seconds) {
        return new RunRecord(
                "0.1.0",
                Map.of("java", "17"),
                "0123456789abcdef".repeat(4),
                "run",
                List.of("run", argument),
                asOf,
                5,
                Map.of("articles", 3L),
                Map.of("extract", seconds));
    }

    @Test
    void saysWhatARunWasMadeOf() {
        RunRecord run = run("2031-05-01T00:00:00.123456789Z", "x", 1);
        assertThat(RunLine.of(run))
                .isEqualTo("Dispatchlens 0.1.0 \u00b7 run " + RunLine.id(run)
                        + " \u00b7 codebook 0123456789ab \u00b7 as of 2031-05-01T00:00:00Z");
    }

    @Test
    void theIdFollowsTheResultNotThePathOrTheSeconds() {
        String id = RunLine.id(run("2031-05-01T00:00:00Z", "x", 1));
        assertThat(id).matches("[0-9a-f]{8}");
        assertThat(RunLine.id(run("2031-05-01T00:00:00Z", "y", 2))).isEqualTo(id);
        assertThat(RunLine.id(run("2031-05-02T00:00:00Z", "x", 1))).isNotEqualTo(id);
    }
}
