package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.tables.EvidenceTables;
import org.junit.jupiter.api.Test;

class EvidenceTextTest {
    @Test
    void aSpeakerFromASisterReportIsMarkedWhereTheRowIsListed() {
        EvidenceText quote = EvidenceText.quote(TestRows.of(EvidenceTables.QUOTES)
                .with("source_state", "PER")
                .with("source_text", "it")
                .with("words", 3)
                .with("repaired_from", "d-3#12")
                .row());
        EvidenceText blame = EvidenceText.blame(TestRows.of(EvidenceTables.BLAMES)
                .with("accuser_state", "PER")
                .with("accused_state", "ECU")
                .with("form", "accusation")
                .with("act", "fired first")
                .with("repaired_from", "d-3#12")
                .row());
        assertThat(quote.what()).isEqualTo("Peru (it): 3 words [speaker from sister report d-3#12]");
        assertThat(blame.what()).isEqualTo("Peru accuses Ecuador: fired first [speaker from sister report d-3#12]");
    }
}
