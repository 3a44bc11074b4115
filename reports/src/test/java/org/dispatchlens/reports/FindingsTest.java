package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final RunRecord RUN =
            new RunRecord("1", Map.of(), "0", "run", List.of(), "2031-01-01T00:00:00Z", 5, Map.of(), Map.of());

    /** A row from pairs of column and value; the rest is empty, 0 or false. */
    private static TableRow row(TableSpec spec, Object... pairs) {
        Object[] cells = spec.columns().stream().map(FindingsTest::blank).toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            cells[spec.position((String) pairs[i])] = pairs[i + 1];
        }
        return TableRow.of(spec, cells);
    }

    private static Object blank(Column column) {
        return switch (column.type()) {
            case STRING -> "";
            case INT -> 0;
            case DOUBLE -> null;
            case BOOLEAN -> false;
        };
    }

    private static ReportData data(TableRow... rows) {
        return new ReportData(RUN, Arrays.stream(rows).collect(java.util.stream.Collectors.groupingBy(row -> row.spec()
                .name())));
    }

    private static TableRow statement(String id, String carried, String leftOut, int carriedBy, int of) {
        return row(
                StatementTables.STATEMENTS,
                "statement_id",
                id,
                "label",
                "PER blames ECU: " + id,
                "n_outlets",
                carriedBy,
                "denominator",
                of,
                "carried_by",
                carried,
                "left_out_by",
                leftOut);
    }

    @Test
    void copiesAreToldWithTheirLikelyOrigin() {
        TableRow lead = row(EvidenceTables.ARTICLES, "article_id", "a", "wire_lead", true);
        TableRow copy = row(EvidenceTables.ARTICLES, "article_id", "b", "wire_lead", false);
        TableRow group = row(
                WireTables.WIRE_GROUPS,
                "origin",
                "Agence Delta",
                "origin_kind",
                "source",
                "n_articles",
                2,
                "n_outlets",
                2,
                "n_changes",
                1);
        assertThat(Findings.wire(data(lead, copy, group)))
                .isEqualTo("2 of n = 2 articles share their text in 1 group of copies; 1 is left out of counts once per"
                        + " wire. Likely origin of the largest: Agence Delta (2 articles by 2 outlets, 1 change).");
        assertThat(Findings.wire(data(lead))).startsWith("No article is a copy of another (n = 1 article)");
    }

    @Test
    void whatOneOutletAloneLeavesOutIsCounted() {
        ReportData data = data(
                statement("mined the road", "A;B", "unknown:d-1", 2, 3),
                statement("fired first", "A;B", "C;D", 2, 4),
                statement("cut the rope", "A", "B;C", 1, 3));
        assertThat(Findings.leftOut(data))
                .hasValue("2 statements are carried by at least half of a story's outlets and left out by others, 1 of"
                        + " them by one outlet alone. First: \"Peru blames Ecuador: fired first\" (in 2 of n = 4"
                        + " outlets; not found in C and D).");
        assertThat(Findings.leftOut(data())).isEmpty();
    }

    @Test
    void repairedSpeakersAreCounted() {
        ReportData data = data(
                statement("fired first", "A;B", "", 2, 2),
                row(StatementTables.STATEMENT_PAIRS, "moves", "voice: DIRECT > INDIRECT"),
                row(EvidenceTables.QUOTES, "repaired_from", "b#2"));
        assertThat(Findings.statements(data).orElseThrow())
                .contains("1 of n = 1 statement ", "moves in 1 of n = 1 pair ", "In 1 row the speaker");
    }
}
