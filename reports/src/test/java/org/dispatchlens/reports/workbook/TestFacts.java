package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.TestTables;
import org.dispatchlens.common.tables.WireTables;

/** Figure facts of the test data, with one conflict and one slip, and the tables that only need a row or two. */
final class TestFacts {
    private final Map<String, List<TableRow>> tables;

    private TestFacts(Map<String, List<TableRow>> tables) {
        this.tables = tables;
    }

    static void addTo(Map<String, List<TableRow>> tables) {
        TestFacts facts = new TestFacts(tables);
        facts.facts();
        facts.rest();
    }

    private List<TableRow> rows(TableSpec spec) {
        return tables.getOrDefault(spec.name(), List.of());
    }

    private void put(TestRows row) {
        tables.computeIfAbsent(row.spec().name(), key -> new ArrayList<>()).add(row.row());
    }

    private void facts() {
        Map<String, String> statuses =
                new LinkedHashMap<>(Map.of("f-killed", "outlier", "f-wounded", "conflict", "f-displaced", "single"));
        TestComparisons.group(rows(EvidenceTables.FIGURES), "fact_id").forEach((key, rows) -> {
            TableRow first = rows.get(0);
            boolean slip = key.get(0).equals("f-killed");
            put(TestRows.of(ComparisonTables.FIGURE_FACTS)
                    .with("fact_id", key.get(0))
                    .with("event_ref", "current")
                    .with("kind", first.text("kind"))
                    .with("side", first.text("side"))
                    .with("n_reports", rows.size())
                    .with("n_outlets", TestComparisons.group(rows, "outlet").size())
                    .with("min", first.get("value"))
                    .with("median", first.get("value"))
                    .with("max", slip ? (Double) 3700.0 : first.get("value"))
                    .with("spread_ratio", slip ? (Double) 100.0 : null)
                    .with("low", first.get("low"))
                    .with("high", first.get("high"))
                    .with("status", statuses.get(key.get(0)))
                    .with("outlier_outlets", slip ? "Courier 24" : "")
                    .with("note", slip ? "Courier 24 prints 3,700, a hundred times the 37 of the others" : "")
                    .with("story_id", "story-1")
                    .with("label", first.text("kind") + ", " + first.text("side") + ", this event"));
        });
        TestComparisons.group(rows(EvidenceTables.FIGURES), "fact_id", "outlet").forEach((key, rows) -> {
            boolean outlier = rows.stream().anyMatch(r -> r.text("surface").equals("3,700"));
            put(TestRows.of(ComparisonTables.FIGURE_REPORTS)
                    .with("fact_id", key.get(0))
                    .with("outlet", key.get(1))
                    .with("n", rows.size())
                    .with(
                            "surfaces",
                            rows.stream().map(r -> r.text("surface")).distinct().collect(Collectors.joining(";")))
                    .with("low", rows.get(0).get("low"))
                    .with("high", rows.get(0).get("high"))
                    .with("outlier", outlier));
        });
    }

    private void rest() {
        for (String story : List.of("story-1", "story-2")) {
            put(TestRows.of(ComparisonTables.STORIES)
                    .with("story_id", story)
                    .with("label", "river border, April 2024")
                    .with("side_a", "PER")
                    .with("side_b", "ECU")
                    .with("sides_evidence", "accuse each other most: PER accuses ECU in 12 rows")
                    .with("n_articles", 20)
                    .with("n_outlets", 6)
                    .with("first_published", "2024-04-01")
                    .with("last_published", "2024-04-28"));
        }
        put(TestRows.of(StatementTables.STATEMENTS)
                .with("statement_id", "s1")
                .with("story_id", "story-1")
                .with("kind", "BLAME")
                .with("label", "Ecuador accuses Peru")
                .with("n_rows", 2)
                .with("n_outlets", 4)
                .with("denominator", 6)
                .with("carried_by", "Agence Delta;Border Post;Courier 24;Morning Star Online")
                .with("left_out_by", TestReportData.LONG_NAME + ";unknown:d-005")
                .with("article_id", "d-000")
                .with("similarity", 0.5)
                .with("wording_moves", "voice 1"));
        List<TableRow> reports = Stream.of("Agence Delta", "Border Post")
                .flatMap(this::firstBlame)
                .toList();
        reports.forEach(this::report);
        if (reports.size() > 1) {
            pair(reports.get(0), reports.get(1));
        }
        put(TestRows.of(ComparisonTables.WIRE_COPIES)
                .with("wire_group", "w0")
                .with("article_id", "d-006")
                .with("outlet", "Border Post")
                .with("lead", true)
                .with("similarity", 1.0)
                .with("exact", true));
        put(TestRows.of(WireTables.WIRE_GROUPS)
                .with("wire_group", "w0")
                .with("origin", "Agence Delta")
                .with("origin_kind", "source")
                .with("origin_evidence", "dateline: LIMA (Agence Delta) - (1 of 2 articles credit it)")
                .with("origin_confidence", 0.9)
                .with("origin_article", "d-006")
                .with("lead_article", "d-006")
                .with("compared_with", "d-006")
                .with("n_articles", 2)
                .with("n_outlets", 2)
                .with("n_changes", 2));
        change("FIGURE", "49", "94");
        change("ADDED", "", TestReportData.FORMULA);
        put(TestRows.of(ComparisonTables.UNRESOLVED_NAMES)
                .with("surface", "Río Verde")
                .with("n", 12)
                .with("n_articles", 6)
                .with("n_outlets", 3)
                .with("article_id", "d-001")
                .with("sentence", "@Río Verde is a town."));
        matches();
        tests();
        put(TestRows.of(ComparisonTables.DATA_ISSUES)
                .with("code", "UNKNOWN_OUTLET")
                .with("severity", "warning")
                .with("subject", "d-005")
                .with("detail", "no manifest row and no byline names the outlet"));
    }

    /** One built-in entry with its rows, one own entry that nothing names and one that cannot be counted. */
    private void tests() {
        put(TestRows.of(TestTables.OUTLET_TESTS)
                .with("story_id", "ALL")
                .with("measure", "blame_balance")
                .with("subject", "PER / ECU")
                .with("outlet_a", "Agence Delta")
                .with("outlet_b", "Courier 24")
                .with("n_a", 40)
                .with("n_b", 38)
                .with("n_articles_a", 8)
                .with("n_articles_b", 8)
                .with("value_a", 0.5)
                .with("value_b", -0.25)
                .with("difference", 0.75)
                .with("p_value", 0.0004)
                .with("q_value", 0.0004)
                .with("significant", true)
                .with("method", "exact")
                .with("n_tests", 1)
                .with("status", "ok"));
        put(TestRows.of(TestTables.OUTLET_TESTS)
                .with("story_id", "ALL")
                .with("measure", "own_share")
                .with("outlet_a", "Agence Delta")
                .with("outlet_b", "unknown:d-005")
                .with("significant", null)
                .with("n_tests", 1)
                .with("status", "not enough data"));
        put(TestRows.of(TestTables.LOG_ODDS)
                .with("story_id", "ALL")
                .with("outlet", "Agence Delta")
                .with("term", "=ambush")
                .with("n", 12)
                .with("n_total", 400)
                .with("n_other", 9)
                .with("n_other_total", 1500)
                .with("n_articles", 6)
                .with("log_odds", 1.2)
                .with("low", 0.5)
                .with("high", 1.9)
                .with("z", 3.4)
                .with("p_value", 0.001)
                .with("q_value", 0.02)
                .with("n_tested", 50)
                .with("direction", "more")
                .with("rank", 1)
                .with("status", "ok"));
    }

    private void matches() {
        List<TableRow> mentions = rows(EvidenceTables.MENTIONS);
        if (!mentions.isEmpty()) {
            String actor = mentions.get(0).text("actor_id");
            long n = mentions.stream()
                    .filter(row -> row.text("actor_id").equals(actor))
                    .count();
            put(match("actors", "states", actor, "built-in")
                    .with("table", "mentions")
                    .with("column", "actor_id")
                    .with("forms", actor)
                    .with("n", (int) n));
        }
        put(match("blame", "verbs", "harangue", "blame.yaml:2")
                .with("table", "blames")
                .with("column", "cue"));
        put(match("blame", "background", "bygone", "blame.yaml:3").with("n", null));
    }

    private static TestRows match(String file, String list, String id, String origin) {
        return TestRows.of(CodebookTables.CODEBOOK_MATCHES)
                .with("file", file)
                .with("list", list)
                .with("entry_id", id)
                .with("origin", origin);
    }

    private Stream<TableRow> firstBlame(String outlet) {
        return rows(EvidenceTables.BLAMES).stream()
                .filter(row -> row.text("outlet").equals(outlet))
                .limit(1);
    }

    private void pair(TableRow a, TableRow b) {
        put(TestRows.of(StatementTables.STATEMENT_PAIRS)
                .with("statement_id", "s1")
                .with("story_id", "story-1")
                .with("kind", "BLAME")
                .with("outlet_a", a.text("outlet"))
                .with("article_a", a.text("article_id"))
                .with("outlet_b", b.text("outlet"))
                .with("article_b", b.text("article_id"))
                .with("similarity", 0.5)
                .with("method", "lexical")
                .with("moves", "voice: INDIRECT > OUTLET"));
    }

    private void report(TableRow blame) {
        put(TestRows.of(StatementTables.STATEMENT_REPORTS)
                .with("statement_id", "s1")
                .with("story_id", "story-1")
                .with("kind", "BLAME")
                .with("outlet", blame.text("outlet"))
                .with("article_id", blame.text("article_id"))
                .with("char_start", blame.integer("char_start"))
                .with("char_end", blame.integer("char_end"))
                .with("wording", blame.text("act")));
    }

    private void change(String kind, String before, String after) {
        put(TestRows.of(WireTables.WIRE_CHANGES)
                .with("wire_group", "w0")
                .with("article_id", "d-007")
                .with("outlet", "Courier 24")
                .with("change", kind)
                .with("lead_article_id", "d-006")
                .with("before", before)
                .with("after", after)
                .with("similarity", 0.9));
    }
}
