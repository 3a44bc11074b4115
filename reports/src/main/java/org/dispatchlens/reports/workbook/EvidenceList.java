package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;

/**
 * The rows of the Evidence sheet in their order.
 *
 * @param cuts one sentence for each kind of which not all rows fit
 */
record EvidenceList(List<EvidenceRow> rows, List<String> cuts) {
    EvidenceList {
        rows = List.copyOf(rows);
        cuts = List.copyOf(cuts);
    }

    /** Takes at most {@code maximum} rows: every kind its quota, and what others leave free goes to the first kinds. */
    static EvidenceList of(ReportData data, int maximum) {
        Map<EvidenceKind, List<TableRow>> byKind = new EnumMap<>(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.values()) {
            byKind.put(kind, data.rows(kind.spec()));
        }
        List<EvidenceRow> rows = new ArrayList<>();
        List<String> cuts = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            int limit = maximum - rows.size() - reserved(byKind, kind, maximum);
            List<TableRow> all = byKind.get(kind);
            List<TableRow> kept = all.size() <= limit ? all : fairShare(all, limit);
            if (kept.size() < all.size()) {
                cuts.add(kind.title() + ": " + Labels.count(kept.size()) + " of " + Labels.count(all.size()) + " rows");
            }
            number(kind, sorted(kind, kept), rows);
        }
        return new EvidenceList(rows, cuts);
    }

    private static int reserved(Map<EvidenceKind, List<TableRow>> byKind, EvidenceKind before, int maximum) {
        int sum = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.compareTo(before) > 0) {
                sum += Math.min((int) (kind.quota() * maximum), byKind.get(kind).size());
            }
        }
        return sum;
    }

    /** The first rows of every outlet, the same number for each, so that no outlet is left without evidence. */
    private static List<TableRow> fairShare(List<TableRow> rows, int limit) {
        long outlets = rows.stream().map(row -> row.text("outlet")).distinct().count();
        int each = (int) Math.max(1, limit / outlets);
        Map<String, Integer> taken = new HashMap<>();
        return rows.stream()
                .filter(row -> taken.merge(row.text("outlet"), 1, Integer::sum) <= each)
                .limit(limit)
                .toList();
    }

    private static List<TableRow> sorted(EvidenceKind kind, List<TableRow> rows) {
        Comparator<TableRow> order = null;
        for (String key : kind.grouping()) {
            Comparator<TableRow> next = Comparator.comparing(row -> EvidenceKeys.sortable(row, key));
            order = order == null ? next : order.thenComparing(next);
        }
        return rows.stream()
                .sorted(order.thenComparing(new RowOrder(kind.spec())))
                .toList();
    }

    private static void number(EvidenceKind kind, List<TableRow> sorted, List<EvidenceRow> into) {
        for (int i = 0; i < sorted.size(); i++) {
            into.add(new EvidenceRow(kind.prefix() + (i + 1), kind, sorted.get(i)));
        }
    }
}
