package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;

class EvidenceListTest {
    private static final ReportData DATA = TestReportData.full();

    @Test
    void holdsEveryRowWhereTheyFit() {
        EvidenceList list = EvidenceList.of(DATA, 20_000);
        int all = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            all += DATA.rows(kind.spec()).size();
        }
        assertThat(list.rows()).hasSize(all);
        assertThat(list.cuts()).isEmpty();
        assertThat(EvidenceSheet.cutNote(list)).startsWith("Complete");
    }

    @Test
    void saysWhatWasCutAndLeavesNoOutletOut() {
        EvidenceList list = EvidenceList.of(DATA, 300);
        assertThat(list.rows()).hasSizeLessThanOrEqualTo(300);
        assertThat(EvidenceSheet.cutNote(list)).startsWith("CUT").contains("Mention");
        assertThat(list.rows().stream()
                        .filter(row -> row.kind() == EvidenceKind.BLAME)
                        .map(row -> row.row().text("outlet"))
                        .distinct())
                .hasSameSizeAs(DATA.outlets());
    }

    @Test
    void numbersWhoseRowsWereCutCarryNoLink() {
        EvidenceList list = EvidenceList.of(DATA, 300);
        EvidenceIndex index = new EvidenceIndex(new XSSFWorkbook(), list, Map.of());
        int n = (int) DATA.rows(EvidenceTables.MENTIONS).stream()
                .filter(row -> row.text("outlet").equals("Courier 24"))
                .count();
        assertThat(index.link(EvidenceQuery.of(EvidenceKind.MENTION).with("outlet", "Courier 24"), n))
                .isNull();
    }
}
