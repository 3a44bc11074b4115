package org.dispatchlens.common.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class ModelSentimentsTest {
    @Test
    void theModelsRowStandsBesideTheLexiconsForTheSameTarget() {
        TableRow lexicon = TableRow.of(
                EvidenceTables.SENTIMENTS,
                "a",
                "Gazette",
                3,
                "ESP",
                "ESP",
                "lexicon",
                -0.5,
                "negative",
                "DIRECT",
                "Spain lost.",
                10,
                15,
                "Spain",
                "lexicon",
                0.4,
                10);
        TableRow model = ModelSentiments.row(lexicon, "toy", new Tone(0.7, 0.2, 0.10004));
        assertThat(model)
                .isEqualTo(TableRow.of(
                        EvidenceTables.SENTIMENTS,
                        "a",
                        "Gazette",
                        3,
                        "ESP",
                        "ESP",
                        "toy",
                        -0.6,
                        "negative",
                        "DIRECT",
                        "Spain lost.",
                        10,
                        15,
                        "Spain",
                        "toy",
                        0.7,
                        10));
    }
}
