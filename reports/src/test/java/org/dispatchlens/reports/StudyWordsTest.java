package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.study.FigureOfInterest;
import org.dispatchlens.common.study.Window;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class StudyWordsTest {
    private static final CaseFile STUDY = new CaseFile(
            "Two rivers",
            "Who is blamed",
            List.of("PER", "ECU"),
            List.of("River Post", "Delta News"),
            new Window("2031-01-01", "2031-01-31"),
            List.of(
                    new FigureOfInterest(FigureKind.KILLED, "PER", ""),
                    new FigureOfInterest(FigureKind.MISSING, "", "")),
            7);

    @Test
    void aStudySaysWhatItAsksAndLeavesOut() {
        assertThat(StudyWords.title("How it was told", STUDY)).isEqualTo("How it was told: Two rivers");
        assertThat(StudyWords.of(STUDY))
                .isEqualTo(
                        "Who is blamed. Compared are only articles of River Post and Delta News published from 2031-01-01"
                                + " to 2031-01-31. Figures that the study asks for come first.");
        assertThat(StudyWords.settings(STUDY))
                .containsExactly(
                        Map.entry("Study", "Two rivers"),
                        Map.entry("Note", "Who is blamed"),
                        Map.entry("Sides", "PER, ECU"),
                        Map.entry("Outlets", "River Post; Delta News"),
                        Map.entry("Window", "from 2031-01-01 to 2031-01-31"),
                        Map.entry("Figures of interest", "killed, PER; missing"));
    }

    @Test
    void aRunWithoutAStudySaysNothingOfOne() {
        assertThat(StudyWords.title("How it was told", CaseFile.DEFAULT)).isEqualTo("How it was told");
        assertThat(StudyWords.of(CaseFile.DEFAULT)).isEmpty();
        assertThat(StudyWords.settings(CaseFile.DEFAULT)).isEmpty();
    }

    @Test
    void factsThatAreAskedForComeBeforeContradictedOnes() {
        List<String> ranked = Stream.of(
                        fact("told by one", 1, "single", false),
                        fact("contradicted", 4, "outlier", false),
                        fact("asked for", 1, "single", true))
                .sorted(Rank.FACTS.order())
                .map(row -> row.text("fact_id"))
                .toList();
        assertThat(ranked).containsExactly("asked for", "contradicted", "told by one");
    }

    private static TableRow fact(String id, int outlets, String status, boolean asked) {
        Map<String, Object> values = Map.of(
                "fact_id", id, "n_outlets", outlets, "n_reports", outlets, "status", status, "of_interest", asked);
        return TableRow.of(
                ComparisonTables.FIGURE_FACTS,
                ComparisonTables.FIGURE_FACTS.columnNames().stream()
                        .map(values::get)
                        .toArray());
    }
}
