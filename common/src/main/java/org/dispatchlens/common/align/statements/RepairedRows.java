package org.dispatchlens.common.align.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Fills speakers in that sister reports name. A repaired row says so in {@code repaired_from} and in its rule, and its
 * confidence is multiplied by the similarity of the two reports.
 */
public final class RepairedRows {
    private static final String RULE = "+sister";

    /** The columns that tell which row a repair belongs to; a caller may leave the others null. */
    public static final Map<TableSpec, List<String>> READS = Map.of(
            EvidenceTables.BLAMES,
                    List.of("sentence_id", "char_start", "char_end", "accuser_id", "accuser_state", "accuser_text"),
            EvidenceTables.QUOTES,
                    List.of("sentence_id", "char_start", "char_end", "source_id", "source_state", "source_text"));

    private RepairedRows() {}

    /**
     * An article with its repaired rows.
     *
     * @param repairs rows of {@link StatementTables#REPAIRS} of this article
     */
    public static ArticleEvidence apply(ArticleEvidence article, List<TableRow> repairs) {
        if (repairs.isEmpty()) {
            return article;
        }
        Map<String, TableRow> byPlace = new TreeMap<>();
        repairs.forEach(r -> byPlace.put(Repairs.place(r.text("table"), r, r.text("words")), r));
        Map<String, List<TableRow>> tables = new TreeMap<>(article.tables());
        for (TableSpec spec : List.of(EvidenceTables.BLAMES, EvidenceTables.QUOTES)) {
            tables.put(
                    spec.name(),
                    article.rows(spec).stream()
                            .map(row -> repaired(row, byPlace))
                            .toList());
        }
        return new ArticleEvidence(article.facts(), tables);
    }

    /** Where a row's speaker comes from as {@code article#sentence}; empty where it is its own. */
    static String source(TableRow row, List<TableRow> repairs) {
        Map<String, TableRow> byPlace = new TreeMap<>();
        repairs.forEach(r -> byPlace.put(Repairs.place(r.text("table"), r, r.text("words")), r));
        return repaired(row, byPlace).text("repaired_from");
    }

    private static TableRow repaired(TableRow row, Map<String, TableRow> byPlace) {
        String role = Repairs.role(row.spec());
        TableRow repair = byPlace.get(Repairs.place(row.spec().name(), row, row.text(role + "_text")));
        boolean missing =
                row.text(role + "_state").isEmpty() && row.text(role + "_id").isEmpty();
        return repair == null || !missing ? row : repaired(row, role, repair);
    }

    private static TableRow repaired(TableRow row, String role, TableRow repair) {
        TableSpec spec = row.spec();
        Object[] values = row.values();
        values[spec.position(role + "_id")] = repair.text("id");
        values[spec.position(role + "_state")] = repair.text("state");
        values[spec.position(role + "_text")] = repair.text("text");
        values[spec.position("rule_id")] = row.text("rule_id") + RULE;
        values[spec.position("confidence")] = row.number("confidence") * repair.number("similarity");
        values[spec.position("repaired_from")] = repair.text("from_article") + "#" + repair.integer("from_sentence");
        return TableRow.of(spec, values);
    }
}
