package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;

class EvidenceListTest {
    private static final ReportData DATA = TestReportData.full();

    private static EvidenceList list(int maximum) {
        return EvidenceList.of(DATA, ArticleIndex.of(DATA), maximum);
    }

    private static List<EvidenceRow> rows(EvidenceList list) {
        return IntStream.range(0, list.size()).mapToObj(list::row).toList();
    }

    @Test
    void holdsEveryRowWhereTheyFit() {
        EvidenceList list = list(20_000);
        int all = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(list.first(kind)).isEqualTo(all);
            all += DATA.rows(kind.spec()).size();
        }
        assertThat(list.size()).isEqualTo(all);
        assertThat(rows(list)).extracting(EvidenceRow::id).doesNotHaveDuplicates();
        assertThat(list.cuts()).isEmpty();
        assertThat(EvidenceSheet.cutNote(list)).startsWith("Complete");
    }

    @Test
    void saysWhatWasCutAndLeavesNoOutletOut() {
        EvidenceList list = list(300);
        assertThat(list.size()).isLessThanOrEqualTo(300);
        assertThat(EvidenceSheet.cutNote(list)).startsWith("CUT").contains("Mention");
        assertThat(rows(list).stream()
                        .filter(row -> row.kind() == EvidenceKind.BLAME)
                        .map(row -> row.row().text("outlet"))
                        .distinct())
                .hasSameSizeAs(DATA.outlets());
    }

    @Test
    void numbersWhoseRowsWereCutLeadToThoseThatAreThereAndSaySo() {
        EvidenceIndex index = new EvidenceIndex(new XSSFWorkbook(), list(300));
        int n = (int) DATA.rows(EvidenceTables.MENTIONS).stream()
                .filter(row -> row.text("outlet").equals("Courier 24"))
                .count();
        Link link = index.link(EvidenceQuery.of(EvidenceKind.MENTION).with("outlet", "Courier 24"), n);
        assertThat(link.tip()).matches("Show \\d+ of its " + n + " evidence rows; all are in the exports");
    }

    @Test
    void aNumberThatTheCompleteSheetDoesNotHoldCarriesNoLink() {
        EvidenceIndex index = new EvidenceIndex(new XSSFWorkbook(), list(20_000));
        EvidenceQuery query = EvidenceQuery.of(EvidenceKind.MENTION).with("outlet", "Courier 24");
        assertThat(index.link(query, 1_000_000)).isNull();
        assertThat(index.link(query.with("state", "nowhere"), 1)).isNull();
    }

    @Test
    void aFairShareFillsTheLimit() {
        List<TableRow> table = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            table.add(TestRows.of(EvidenceTables.MENTIONS)
                    .with("outlet", i < 9 ? "large" : i < 11 ? "middle" : "small")
                    .row());
        }
        FairShare share = FairShare.of(table, 7);
        assertThat(table.stream().filter(share::takes).map(row -> row.text("outlet")))
                .containsExactly("large", "large", "large", "large", "middle", "middle", "small");
    }
}
