package org.dispatchlens.reports.page;

import static org.dispatchlens.reports.Marks.ACCUSED;
import static org.dispatchlens.reports.Marks.ACCUSER;
import static org.dispatchlens.reports.Marks.CUE;
import static org.dispatchlens.reports.Marks.FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.Marks;

/**
 * A kind of evidence that a number of the page can open.
 *
 * @param most rows that a page holds at most; the exports have all
 * @param fields what numbers select by: columns, and {@link #ACCUSES}
 * @param marks columns whose words are highlighted, most telling first, and what they are
 * @param legend what the highlights are called, by kind of mark; empty for none
 * @param words what a row says, in words
 */
record EvidenceKind(
        TableSpec spec,
        int most,
        List<String> fields,
        List<Mark> marks,
        List<String> legend,
        Function<TableRow, String> words) {
    /** A column with words to highlight. */
    record Mark(String column, int kind) {}

    /** Field of blame that says {@code yes} where it counts in balances; see {@link BlameRows#accuses}. */
    static final String ACCUSES = "accuses";

    static final EvidenceKind BLAMES = new EvidenceKind(
            EvidenceTables.BLAMES,
            3_000,
            List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity", ACCUSES),
            List.of(
                    new Mark("accuser_text", ACCUSER),
                    new Mark("accused_text", ACCUSED),
                    new Mark("cue", CUE),
                    new Mark("act", FOUND)),
            List.of("who blames", "cue", "who is blamed", "act"),
            EvidenceWords::blame);
    static final EvidenceKind FIGURES = new EvidenceKind(
            EvidenceTables.FIGURES,
            2_500,
            List.of("outlet", "fact_id"),
            List.of(new Mark("surface", FOUND)),
            List.of("", "", "", "figure"),
            EvidenceWords::figure);
    static final EvidenceKind QUOTES = new EvidenceKind(
            EvidenceTables.QUOTES,
            2_000,
            List.of("outlet", "source_state"),
            List.of(new Mark("source_text", ACCUSER), new Mark("content", FOUND), new Mark("cue", CUE)),
            List.of("who speaks", "cue", "", "what is said"),
            EvidenceWords::quote);
    static final EvidenceKind VIOLENCE = new EvidenceKind(
            EvidenceTables.VIOLENCE,
            2_000,
            List.of("outlet", "construction"),
            List.of(new Mark("surface", FOUND), new Mark("agent_text", ACCUSER), new Mark("patient_text", ACCUSED)),
            List.of("agent", "", "whom it hit", "violence"),
            EvidenceWords::violence);
    static final EvidenceKind SENTIMENTS = new EvidenceKind(
            EvidenceTables.SENTIMENTS,
            3_000,
            List.of("outlet", "target_state", "method", "voice"),
            List.of(new Mark("surface", FOUND)),
            List.of("", "", "", "target"),
            EvidenceWords::sentiment);
    static final EvidenceKind MENTIONS = new EvidenceKind(
            EvidenceTables.MENTIONS,
            3_000,
            List.of("outlet", "state", "actor_id"),
            List.of(new Mark("surface", FOUND)),
            List.of("", "", "", "mention"),
            EvidenceWords::mention);

    /** The most telling first; where a page has no room for all, the last ones are cut most. */
    static final List<EvidenceKind> ALL = List.of(BLAMES, FIGURES, QUOTES, VIOLENCE, SENTIMENTS, MENTIONS);

    /** Name of the table. */
    String name() {
        return spec.name();
    }

    /** The columns that {@link #values} reads. */
    List<String> columns() {
        return fields.stream().filter(field -> !field.equals(ACCUSES)).toList();
    }

    /** The fields of a row, in their order. */
    List<String> values(TableRow row) {
        return fields.stream()
                .map(field -> field.equals(ACCUSES) ? (BlameRows.accuses(row) ? "yes" : "no") : row.text(field))
                .toList();
    }

    /** Where the words of a row stand in its sentence. */
    List<List<Integer>> marks(TableRow row) {
        List<Marks.Wanted> wanted = new ArrayList<>();
        marks.forEach(mark -> wanted.add(new Marks.Wanted(row.text(mark.column()), mark.kind())));
        return Marks.of(row.text("sentence"), wanted, Marks.near(row));
    }
}
