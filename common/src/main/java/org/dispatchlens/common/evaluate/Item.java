package org.dispatchlens.common.evaluate;

import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * One scored item: a sentence, an article, or a row of the gold file.
 *
 * @param id the gold file's name for it
 * @param part what of the item is scored, such as {@code killed}; empty where it is one thing
 * @param outcome what it counts as
 * @param gold what the gold file says
 * @param predicted what the extraction says
 * @param rule the rules that made the prediction, or empty
 * @param spans offsets of the prediction in its text, {@code start-end} separated by blanks
 * @param text the words that were judged
 */
public record Item(
        String id,
        String part,
        Outcome outcome,
        String gold,
        String predicted,
        String rule,
        String spans,
        String text) {
    /** How an item counts. */
    public enum Outcome {
        /** Found and right. */
        RIGHT,
        /** Found, but not as the gold file has it. */
        WRONG,
        /** In the gold file and not found. */
        MISSED,
        /** Found and not in the gold file. */
        SPURIOUS,
        /** Neither in the gold file nor found. */
        ABSENT
    }

    /** The table of scored items: errors first, by rule. */
    public static final TableSpec TABLE = TableSpec.of(
            "evaluation_items",
            "One scored item of an evaluation.",
            java.util.List.of("rank", "rule", "id", "part", "spans"),
            Column.text("id", "Name of the item in the gold file."),
            Column.text("part", "What of the item is scored; empty where it is one thing."),
            Column.text("outcome", "right, wrong, missed, spurious or absent (rightly not found)."),
            Column.text("gold", "What the gold file says."),
            Column.text("predicted", "What the extraction says."),
            Column.text("spans", "Offsets of the prediction, start-end with the end left out, separated by blanks."),
            Column.text("rule", "Rules that made the prediction, separated by blanks."),
            Column.text("text", "The words that were judged."),
            Column.integer("rank", "Order of the listing: 0 for errors, 1 for the others."));

    /** The item as a row of {@link #TABLE}. */
    public TableRow row() {
        boolean fine = outcome == Outcome.RIGHT || outcome == Outcome.ABSENT;
        return TableRow.of(
                TABLE,
                id,
                part,
                outcome.name().toLowerCase(java.util.Locale.ROOT),
                gold,
                predicted,
                spans,
                rule,
                text,
                fine ? 1 : 0);
    }
}
