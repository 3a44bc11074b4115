package org.dispatchlens.reports.chart;

import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Wording;

/** What stories are about, in words. */
final class Stories {
    private Stories() {}

    /** Labels by story id. */
    static Map<String, String> labels(ReportData data) {
        Map<String, String> labels = new TreeMap<>();
        for (TableRow row : data.rows(ComparisonTables.STORIES)) {
            labels.put(row.text("story_id"), LabelText.clean(Wording.label(row.text("label"))));
        }
        return labels;
    }
}
