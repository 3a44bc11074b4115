package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.SentimentMethods;

/** One table for each method that scored sentences, so that scores of two methods never stand in one column. */
final class SentimentPageTables {
    private SentimentPageTables() {}

    static List<PageTable> of(ReportData data, OutletCells outlets) {
        List<String> methods = SentimentMethods.of(data);
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            tables.add(table(data, outlets, methods.get(i), i == 0 ? "t-sentiment" : "t-sentiment-" + (i + 1)));
        }
        return tables;
    }

    private static PageTable table(ReportData data, OutletCells outlets, String method, String id) {
        return PageTable.of(
                id,
                "Sentiment, scored by " + SentimentMethods.name(method),
                "Mean score in [\u22121, 1] of an outlet's sentences that name the actor, with a 95 % interval over"
                        + " articles. Scores of another method have another scale.",
                "sentiment_by_outlet",
                List.of("Outlet", "Toward", "Voice", "n", "Mean", "95 % low", "95 % high"),
                data.rows(ComparisonTables.SENTIMENT_BY_OUTLET).stream()
                        .filter(row -> row.text("method").equals(method))
                        .toList(),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(Labels.state(row.text("target_state"))),
                        Cell.text(Labels.voice(row.text("voice"))),
                        Cell.count(row.integer("n"), EvidenceKind.SENTIMENTS, evidence(row)),
                        Cell.estimate(row.number("mean"), Labels.score(row.number("mean"))),
                        Cell.score(row.number("low")),
                        Cell.score(row.number("high"))));
    }

    private static Map<String, List<String>> evidence(TableRow row) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String field : List.of("outlet", "target_state", "method")) {
            fields.put(field, List.of(row.text(field)));
        }
        switch (row.text("voice")) {
            case "OWN" -> fields.put("voice", List.of("OUTLET"));
            case "CITED" -> fields.put("voice", List.of("INDIRECT", "DIRECT", "NESTED"));
            default -> {}
        }
        return fields;
    }
}
