package org.dispatchlens.reports;

import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/** What stories are about, in words. */
public final class Stories {
    private Stories() {}

    /** Labels by story id; not yet cleaned or escaped. */
    public static Map<String, String> labels(ReportData data) {
        Map<String, String> labels = new TreeMap<>();
        for (TableRow row : data.rows(ComparisonTables.STORIES)) {
            labels.put(row.text("story_id"), Wording.label(row.text("label")));
        }
        return labels;
    }
}
