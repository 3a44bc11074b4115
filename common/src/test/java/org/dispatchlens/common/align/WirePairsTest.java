package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.align.WireCopies.Member;
import org.junit.jupiter.api.Test;

class WirePairsTest {
    @Test
    void theEarliestCopyLeadsAndTheOthersLeadThemselves() {
        String wire = "The ferry left the harbour of Arlen at noon and was not seen again until the evening.";
        assertThat(WirePairs.leads(List.of(
                        new Member("a", "A", "2030-01-02", wire),
                        new Member("b", "B", "2030-01-01", wire + " Divers went out."),
                        new Member("c", "C", "2030-01-01", "A barn burned down in Tolby."))))
                .isEqualTo(Map.of("a", "b", "b", "b", "c", "c"));
    }
}
