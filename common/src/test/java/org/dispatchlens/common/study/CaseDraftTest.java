package org.dispatchlens.common.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseDraftTest {
    @TempDir
    private Path folder;

    private static TableRow row(TableSpec spec, Map<String, Object> values) {
        return TableRow.of(spec, spec.columnNames().stream().map(values::get).toArray());
    }

    private static TableRow outlet(String story, String name, int articles, String first, String last) {
        return row(
                ComparisonTables.OUTLET_SUMMARY,
                Map.of(
                        "story_id", story,
                        "outlet", name,
                        "n_articles", articles,
                        "first_published", first,
                        "last_published", last));
    }

    private static TableRow fact(String kind, String side, int reports, int outlets) {
        return row(
                ComparisonTables.FIGURE_FACTS,
                Map.of("kind", kind, "side", side, "event_ref", "current", "n_reports", reports, "n_outlets", outlets));
    }

    private CaseFile read(String yaml) throws IOException {
        return CaseCheck.read(Files.writeString(folder.resolve("study.yaml"), yaml), CodebookFiles.builtIn());
    }

    @Test
    void whatARunFoundBecomesACaseFileThatComparesTheSame() throws IOException {
        String yaml = new CaseDraft(
                        List.of(
                                outlet("ALL", "River Post", 3, "2031-01-02T08:00:00Z", "2031-01-09"),
                                outlet("ALL", "Say \"when\": a paper", 1, "", ""),
                                outlet("PER-ECU-1", "River Post", 2, "1999-01-01", "2099-01-01")),
                        List.of(row(
                                ComparisonTables.BLAME_BALANCE,
                                Map.of("story_id", "ALL", "side_a", "PER", "side_b", "ECU"))))
                .addFact(fact("killed", "PER", 4, 3))
                .addFact(fact("killed", "PER", 2, 2))
                .addFact(fact("wounded", "", 9, 2))
                .addFact(fact("missing", "ECU", 5, 1))
                .yaml();
        assertThat(yaml)
                .contains(
                        "sides: [PER, ECU]\n",
                        "#   - \"River Post\"   # 3 articles\n#   - \"Say \\\"when\\\": a paper\"   # 1 articles\n",
                        "# window: {from: 2031-01-02, to: 2031-01-09}\n",
                        """
                        figures:
                          - {kind: killed, side: PER, event: "current"}   # 6 reports, up to 3 outlets on one fact
                          - {kind: wounded, event: "current"}   # 9 reports, up to 2 outlets on one fact
                        """)
                .doesNotContain("missing");
        CaseFile study = read(yaml);
        assertThat(study.isSelective()).isFalse();
        assertThat(study.sides()).containsExactly("PER", "ECU");
        assertThat(study.minimumN()).isEqualTo(5);
        assertThat(study.figures()).hasSize(2);
    }

    @Test
    void whatIsACommentCanBeTakenAsItStands() throws IOException {
        String yaml = new CaseDraft(List.of(outlet("ALL", "# odd: [name]", 3, "2031-01-02", "2031-01-09")), List.of())
                .yaml()
                .replace("# outlets", "outlets")
                .replace("#   - ", "  - ")
                .replace("# window", "window")
                .replace("# sides: [AAA, BBB]", "")
                .replace("# figures", "figures")
                .replace("side: AAA", "side: PER");
        CaseFile study = read(yaml);
        assertThat(study.outlets()).containsExactly("# odd: [name]");
        assertThat(study.window()).isEqualTo(new Window("2031-01-02", "2031-01-09"));
        assertThat(study.figures()).hasSize(1);
    }

    @Test
    void anEmptyRunGivesACaseFileToo() throws IOException {
        assertThat(read(new CaseDraft(List.of(), List.of()).yaml()).sides()).isEmpty();
    }
}
