package org.dispatchlens.reports.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.ReportData;

/**
 * Where sentences begin in their article's text. The tables give offsets in the article and the sentence's words; a
 * row whose surface occurs just once in its sentence tells where the sentence begins.
 */
final class SentenceStarts {
    private static final List<TableSpec> WITH_SURFACE =
            List.of(EvidenceTables.MENTIONS, EvidenceTables.FIGURES, EvidenceTables.SENTIMENTS);

    private record Key(String article, int sentence) {}

    private final Map<Key, Integer> starts = new HashMap<>();

    SentenceStarts(ReportData data) {
        for (TableSpec spec : WITH_SURFACE) {
            for (TableRow row : data.rows(spec)) {
                String sentence = row.text("sentence");
                String surface = row.text("surface");
                int at = surface.isEmpty() ? -1 : sentence.indexOf(surface);
                if (at >= 0 && sentence.indexOf(surface, at + 1) < 0) {
                    starts.putIfAbsent(key(row), row.integer("char_start") - at);
                }
            }
        }
    }

    private static Key key(TableRow row) {
        return new Key(row.text("article_id"), row.integer("sentence_id"));
    }

    /** Place of the row's span in its sentence; 0 when it is not known. */
    int place(TableRow row) {
        Integer start = starts.get(key(row));
        return start == null ? 0 : Math.max(0, row.integer("char_start") - start);
    }
}
