package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Keys by which evidence rows are grouped, ordered and found again. */
final class EvidenceKeys {
    private static final Set<String> AGENTLESS = Set.of("PASSIVE_AGENTLESS", "INTRANSITIVE");

    /** Name of the key that tells a row by its place. */
    static final String PLACE = "place";

    /** Name of the key that tells the story of a row's article, which the row itself does not hold. */
    static final String STORY = "story";

    /** Name of the key that tells whether a row's article counts once per wire: {@code yes} or {@code no}. */
    static final String LEAD = "lead";

    /** Name of the key that tells whether a mention or stretch of speech belongs to a known state or body. */
    static final String KNOWN = "known";

    /** Asserted blame and the outlet's own voice come first; all else by text. */
    private static final Map<String, String> FIRST = Map.of("asserted", "yes", "voice_group", "OWN");

    private EvidenceKeys() {}

    /**
     * A key of a row: a text column, or {@code voice_group} (OWN or CITED), {@code asserted} (yes for asserted blame
     * that is neither a denial nor a claim of responsibility, which is what balances count), {@code agency} (the
     * construction, with AGENTLESS for both ways to leave the agent out), or {@link #PLACE}.
     */
    static String key(TableRow row, String name) {
        return switch (name) {
            case "voice_group" -> row.text("voice").equals("OUTLET") ? "OWN" : "CITED";
            case "asserted" -> BlameRows.accuses(row) ? "yes" : "no";
            case "agency" -> AGENTLESS.contains(row.text("construction")) ? "AGENTLESS" : row.text("construction");
            case KNOWN -> knownState(row) ? "yes" : "no";
            case PLACE -> place(row);
            default -> row.text(name);
        };
    }

    private static boolean knownState(TableRow row) {
        return !row.text(stateColumn(row.spec())).isEmpty();
    }

    private static String stateColumn(TableSpec spec) {
        return spec.index().containsKey("source_state") ? "source_state" : "state";
    }

    /** The columns from which the keys of a kind are told, with the outlet. */
    static List<String> columns(EvidenceKind kind) {
        Set<String> columns = new LinkedHashSet<>(Set.of("outlet"));
        kind.keys().forEach(key -> columns.addAll(columns(key, kind.spec())));
        return List.copyOf(columns);
    }

    private static List<String> columns(String key, TableSpec spec) {
        return switch (key) {
            case "voice_group" -> List.of("voice");
            case "asserted" -> List.of("form", "polarity");
            case "agency" -> List.of("construction");
            case KNOWN -> List.of(stateColumn(spec));
            case PLACE -> List.of("article_id", "char_start", "char_end");
            case STORY, LEAD -> List.of("article_id");
            default -> List.of(key);
        };
    }

    /** Article and span of any row that has them. */
    static String place(TableRow row) {
        return row.text("article_id") + ":" + row.integer("char_start") + "-" + row.integer("char_end");
    }

    /** How the values of a key are ordered. */
    static Comparator<String> order(String name) {
        String first = FIRST.getOrDefault(name, "");
        return Comparator.comparing((String value) -> !value.equals(first)).thenComparing(Comparator.naturalOrder());
    }
}
