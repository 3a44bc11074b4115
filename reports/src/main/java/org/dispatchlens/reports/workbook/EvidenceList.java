package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;

/** The rows of the Evidence sheet in their order, kind by kind. */
final class EvidenceList {
    private final Map<EvidenceKind, EvidencePart> parts = new EnumMap<>(EvidenceKind.class);
    private final int maximum;

    private EvidenceList(int maximum) {
        this.maximum = maximum;
    }

    /**
     * Takes at most {@code maximum} rows: every kind its quota, and what others leave free goes to the first kinds.
     *
     * @param articles knows what the rows themselves do not: story, and whether an article is a copy
     */
    static EvidenceList of(ReportData data, ArticleIndex articles, int maximum) {
        BiFunction<TableRow, String, String> key = (row, name) -> switch (name) {
            case EvidenceKeys.STORY -> articles.story(row.text("article_id"));
            case EvidenceKeys.LEAD -> articles.isCopy(row.text("article_id")) ? "no" : "yes";
            default -> EvidenceKeys.key(row, name);
        };
        EvidenceList list = new EvidenceList(maximum);
        for (EvidenceKind kind : EvidenceKind.values()) {
            int limit = maximum - list.size() - reserved(data, kind, maximum);
            list.parts.put(kind, EvidencePart.of(kind, data.rows(kind.spec()), limit, key));
        }
        return list;
    }

    private static int reserved(ReportData data, EvidenceKind before, int maximum) {
        int sum = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.compareTo(before) > 0) {
                sum += Math.min(
                        (int) (kind.quota() * maximum), data.rows(kind.spec()).size());
            }
        }
        return sum;
    }

    /** Rows of all kinds. */
    int size() {
        return parts.values().stream().mapToInt(EvidencePart::size).sum();
    }

    /** Most rows that were allowed. */
    int maximum() {
        return maximum;
    }

    EvidencePart part(EvidenceKind kind) {
        return parts.get(kind);
    }

    /** Position in the list of the first row of a kind. */
    int first(EvidenceKind kind) {
        return parts.values().stream()
                .filter(part -> part.kind().compareTo(kind) < 0)
                .mapToInt(EvidencePart::size)
                .sum();
    }

    EvidenceRow row(int position) {
        int at = position;
        for (EvidencePart part : parts.values()) {
            if (at < part.size()) {
                return part.row(at);
            }
            at -= part.size();
        }
        throw new IndexOutOfBoundsException(position);
    }

    /** Whether some findings of a kind are not shown. */
    boolean isCut(EvidenceKind kind) {
        return part(kind).size() < part(kind).total();
    }

    /** One phrase for each kind of which not all rows fit. */
    List<String> cuts() {
        List<String> cuts = new ArrayList<>();
        for (EvidencePart part : parts.values()) {
            if (isCut(part.kind())) {
                cuts.add(part.kind().title() + ": " + Labels.count(part.size()) + " of " + Labels.count(part.total())
                        + " rows");
            }
        }
        return cuts;
    }
}
