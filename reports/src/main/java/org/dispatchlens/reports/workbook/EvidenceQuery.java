package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Which findings a number counts.
 *
 * @param keys names of the keys they share
 * @param values their values, in the same order
 */
record EvidenceQuery(EvidenceKind kind, List<String> keys, List<String> values) {
    EvidenceQuery {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    static EvidenceQuery of(EvidenceKind kind) {
        return new EvidenceQuery(kind, List.of(), List.of());
    }

    EvidenceQuery with(String key, String value) {
        return new EvidenceQuery(kind, plus(keys, key), plus(values, value));
    }

    /** The same without the rows of copies. */
    EvidenceQuery once() {
        return with(EvidenceKeys.LEAD, "yes");
    }

    private static List<String> plus(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
