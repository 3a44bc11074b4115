package org.dispatchlens.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Marks;
import org.dispatchlens.reports.chart.ChartTestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    @Test
    void marksFindWholeWordsNearestToTheSpan() {
        String sentence = "Mali said Malian troops hit Mali.";
        Marks.Wanted mali = new Marks.Wanted("Mali", Marks.ACCUSED);
        assertThat(Marks.of(sentence, List.of(mali), 0)).containsExactly(List.of(0, 4, Marks.ACCUSED));
        assertThat(Marks.of(sentence, List.of(mali), 30)).containsExactly(List.of(28, 32, Marks.ACCUSED));
    }

    @Test
    void marksDoNotOverlapAndStandInOrder() {
        List<List<Integer>> marks = Marks.of(
                "Peru accused Ghana of shelling a town.",
                List.of(
                        new Marks.Wanted("shelling a town", Marks.FOUND),
                        new Marks.Wanted("shelling", Marks.CUE),
                        new Marks.Wanted("Peru", Marks.ACCUSER),
                        new Marks.Wanted("", Marks.ACCUSED)),
                0);
        assertThat(marks).containsExactly(List.of(0, 4, Marks.ACCUSER), List.of(22, 37, Marks.FOUND));
    }

    @Test
    void aCutKeepsTheFirstRowOfEachGroup() {
        List<TableRow> rows = ChartTestData.of(6).rows(EvidenceTables.FIGURES);
        assertThat(rows).hasSize(12);
        assertThat(cut(rows, 6))
                .extracting(row -> row.text("outlet"))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(cut(rows, 12)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 7, 11, 12, 40})
    void aCutTakesAsManyRowsAsItMayInTheTablesOrder(int most) {
        List<TableRow> rows = ChartTestData.of(6).rows(EvidenceTables.FIGURES);
        assertThat(cut(rows, most)).hasSize(Math.min(most, 12)).isSubsetOf(rows);
        assertThat(cut(rows, most).stream().map(rows::indexOf)).isSorted();
    }

    private static List<TableRow> cut(List<TableRow> rows, int most) {
        List<TableRow> chosen = new ArrayList<>();
        EvidenceCut.of(EvidenceKind.FIGURES, rows, most, row -> true).of(rows).forEach(chosen::add);
        return chosen;
    }
}
