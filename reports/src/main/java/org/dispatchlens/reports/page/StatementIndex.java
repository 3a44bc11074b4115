package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/**
 * Which statements an evidence row reports. Reports are known by article and span; where the two directions of mutual
 * blame share a span, the statement's id ({@code story/blame/accuser/accuses/accused}) tells them apart.
 */
final class StatementIndex {
    /** Kinds of evidence by kind of statement. */
    static final Map<String, EvidenceKind> KINDS =
            Map.of("BLAME", EvidenceKind.BLAMES, "FIGURE", EvidenceKind.FIGURES, "QUOTE", EvidenceKind.QUOTES);

    private static final Set<String> FAMILIES = Set.of("accuses", "denies", "claims");

    /** Where accused and accuser stand in an id, from the family on. */
    private static final int ACCUSED = 1;

    private static final int ACCUSER = -1;

    private final Map<String, List<String>> statements = new TreeMap<>();

    StatementIndex(ReportData data) {
        for (TableRow report : data.rows(StatementTables.STATEMENT_REPORTS)) {
            EvidenceKind kind = KINDS.get(report.text("kind"));
            if (kind != null) {
                statements
                        .computeIfAbsent(place(kind, report), key -> new ArrayList<>())
                        .add(report.text("statement_id"));
            }
        }
    }

    private static String place(EvidenceKind kind, TableRow row) {
        return kind.name() + " " + row.text("article_id") + " " + row.integer("char_start") + " "
                + row.integer("char_end");
    }

    /** Ids of the statements; empty for a row that reports none. */
    List<String> of(EvidenceKind kind, TableRow row) {
        List<String> ids = statements.getOrDefault(place(kind, row), List.of()).stream()
                .distinct()
                .toList();
        return ids.size() < 2 || !kind.name().equals(EvidenceKind.BLAMES.name())
                ? ids
                : among(among(ids, ACCUSED, row.text("accused_state")), ACCUSER, row.text("accuser_state"));
    }

    /** The ids whose part at that place is the given one; all where none has it. */
    private static List<String> among(List<String> ids, int fromFamily, String part) {
        List<String> found =
                ids.stream().filter(id -> part(id, fromFamily).equals(part)).toList();
        return found.isEmpty() ? ids : found;
    }

    private static String part(String id, int fromFamily) {
        List<String> parts = List.of(id.split("/"));
        int at = parts.stream()
                        .filter(FAMILIES::contains)
                        .mapToInt(parts::indexOf)
                        .findFirst()
                        .orElse(-1)
                + fromFamily;
        return at < 0 || at >= parts.size() ? "" : parts.get(at);
    }
}
