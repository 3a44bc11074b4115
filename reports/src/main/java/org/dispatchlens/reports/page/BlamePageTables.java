package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Wording;
import org.dispatchlens.reports.page.PageTable.Cell;

/** The page's tables about blame. */
final class BlamePageTables {
    private static final String BLAMES = "blames";
    private static final String WHOLE_CORPUS = "ALL";

    private BlamePageTables() {}

    static PageTable matrix(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.BLAME_MATRIX)) {
            Map<String, List<String>> fields = new TreeMap<>();
            for (String field : List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity")) {
                fields.put(field, List.of(row.text(field)));
            }
            rows.add(List.of(
                    Cell.text(Labels.outlet(row.text("outlet"))),
                    Cell.text(Labels.state(row.text("accuser_state"))),
                    Cell.text(Labels.state(row.text("accused_state"))),
                    Cell.text(row.text("form")),
                    Cell.text(Labels.voice(row.text("voice"))),
                    Cell.text(Labels.polarity(row.text("polarity"))),
                    Cell.count(row.integer("n"), BLAMES, fields),
                    Cell.count(row.integer("n_once")),
                    Cell.count(row.integer("n_articles"))));
        }
        return new PageTable(
                "t-matrix",
                "Who blames whom, outlet by outlet",
                "Blame rows by accuser, accused, form and voice. \u201cOnce\u201d counts each wire story once.",
                "blame_matrix",
                List.of("Outlet", "Accuser", "Accused", "Form", "Voice", "Polarity", "n", "once", "articles"),
                rows);
    }

    static PageTable balance(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.BLAME_BALANCE)) {
            boolean estimate = !Double.isNaN(row.number("balance"));
            rows.add(List.of(
                    Cell.text(
                            row.text("story_id").equals(WHOLE_CORPUS)
                                    ? "all articles"
                                    : story(data, row.text("story_id"))),
                    Cell.text(Labels.outlet(row.text("outlet"))),
                    Cell.text(Labels.state(row.text("side_a"))),
                    side(row, "n_a", "side_a"),
                    Cell.text(Labels.state(row.text("side_b"))),
                    side(row, "n_b", "side_b"),
                    Cell.count(row.integer("n")),
                    estimate ? Cell.score(row.number("balance")) : new Cell(Labels.NOT_ENOUGH, "", true, null),
                    Cell.score(row.number("low")),
                    Cell.score(row.number("high"))));
        }
        return new PageTable(
                "t-balance",
                "Blame balance",
                "(blame on side A \u2212 blame on side B) / n; +1 when all blame falls on side A, \u22121 when all falls on side B.",
                "blame_balance",
                List.of("Story", "Outlet", "Side A", "on A", "Side B", "on B", "n", "Balance", "95 % low", "95 % high"),
                rows);
    }

    private static Cell side(TableRow row, String count, String side) {
        Map<String, List<String>> fields = new TreeMap<>();
        fields.put("outlet", List.of(row.text("outlet")));
        fields.put("accused_state", List.of(row.text(side)));
        fields.put("polarity", List.of("ASSERT"));
        if (!row.text("story_id").equals(WHOLE_CORPUS)) {
            fields.put("story", List.of(row.text("story_id")));
        }
        return Cell.count(row.integer(count), BLAMES, fields);
    }

    private static String story(ReportData data, String id) {
        return data.rows(ComparisonTables.STORIES).stream()
                .filter(row -> row.text("story_id").equals(id))
                .map(row -> Wording.label(row.text("label")))
                .findFirst()
                .orElse(id);
    }

    static PageTable voices(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TableRow row : data.rows(ComparisonTables.VOICE_AGENCY)) {
            String outlet = row.text("outlet");
            rows.add(List.of(
                    Cell.text(Labels.outlet(outlet)),
                    Cell.count(row.integer("n_blames"), BLAMES, Map.of("outlet", List.of(outlet))),
                    voice(row, "n_own", "OUTLET"),
                    voice(row, "n_indirect", "INDIRECT"),
                    voice(row, "n_direct", "DIRECT"),
                    voice(row, "n_nested", "NESTED"),
                    share(row, "own"),
                    Cell.count(row.integer("n_violence")),
                    Cell.count(row.integer("n_agentless")),
                    share(row, "agentless")));
        }
        return new PageTable(
                "t-voices",
                "In whose voice, and with or without an agent",
                "Shares with 95 % Wilson intervals: blame in the outlet's own voice, and descriptions of violence that do not"
                        + " say who did it.",
                "voice_agency",
                List.of(
                        "Outlet",
                        "Blame rows",
                        "own voice",
                        "cited",
                        "quoted",
                        "nested",
                        "own share",
                        "Violence",
                        "no agent",
                        "no-agent share"),
                rows);
    }

    private static Cell voice(TableRow row, String count, String voice) {
        return Cell.count(
                row.integer(count), BLAMES, Map.of("outlet", List.of(row.text("outlet")), "voice", List.of(voice)));
    }

    private static Cell share(TableRow row, String name) {
        double share = row.number(name + "_share");
        return Cell.number(
                share,
                Double.isNaN(share)
                        ? Labels.NOT_ENOUGH
                        : Labels.share(share) + " (" + Labels.share(row.number(name + "_low")) + " to "
                                + Labels.share(row.number(name + "_high")) + ")");
    }
}
