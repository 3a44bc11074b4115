package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Stories;

/** The page's tables about blame. */
final class BlamePageTables {
    private static final String WHOLE_CORPUS = ComparisonTables.ALL_STORIES;
    private static final List<String> MATRIX_KEY =
            List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity");
    private static final List<String> AGENTLESS = List.of("PASSIVE_AGENTLESS", "INTRANSITIVE");

    private BlamePageTables() {}

    static PageTable matrix(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-matrix",
                "Who blames whom, outlet by outlet",
                "Blame rows by accuser, accused, form and voice. \u201cOnce\u201d counts each wire story once.",
                "blame_matrix",
                List.of("Outlet", "Accuser", "Accused", "Form", "Voice", "Polarity", "n", "once", "articles"),
                data.rows(ComparisonTables.BLAME_MATRIX),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(Labels.state(row.text("accuser_state"))),
                        Cell.text(Labels.state(row.text("accused_state"))),
                        Cell.text(row.text("form")),
                        Cell.text(Labels.voice(row.text("voice"))),
                        Cell.text(Labels.polarity(row.text("polarity"))),
                        Cell.count(row.integer("n"), EvidenceKind.BLAMES, matrixKey(row)),
                        Cell.count(row.integer("n_once")),
                        Cell.count(row.integer("n_articles"))));
    }

    private static Map<String, List<String>> matrixKey(TableRow row) {
        Map<String, List<String>> fields = new TreeMap<>();
        MATRIX_KEY.forEach(field -> fields.put(field, List.of(row.text(field))));
        return fields;
    }

    static PageTable balance(ReportData data, OutletCells outlets) {
        Map<String, String> stories = Stories.labels(data);
        stories.put(WHOLE_CORPUS, "all articles");
        return PageTable.of(
                "t-balance",
                "Blame balance",
                "(blame on side A \u2212 blame on side B) / n; +1 when all blame falls on side A, \u22121 when all falls on side"
                        + " B. Intervals: 95 %, articles being what varies; none under 3 articles.",
                List.of("Story", "Outlet", "Side A", "on A", "Side B", "on B", "n", "Balance", "95 % low", "95 % high"),
                new Cut(
                        data.rows(ComparisonTables.BLAME_BALANCE).stream()
                                .limit(PageTable.MOST_ROWS)
                                .toList(),
                        data.total(ComparisonTables.BLAME_BALANCE),
                        "rows of the whole and of stories that most outlets carry",
                        ComparisonTables.BLAME_BALANCE),
                row -> List.of(
                        Cell.text(stories.getOrDefault(row.text("story_id"), row.text("story_id"))),
                        outlets.of(row),
                        Cell.text(Labels.state(row.text("side_a"))),
                        side(row, "n_a", List.of("side_a")),
                        Cell.text(Labels.state(row.text("side_b"))),
                        side(row, "n_b", List.of("side_b")),
                        side(row, "n", List.of("side_a", "side_b")),
                        Cell.estimate(row.number("balance"), Labels.score(row.number("balance"))),
                        Cell.score(row.number("low")),
                        Cell.score(row.number("high"))));
    }

    private static Cell side(TableRow row, String count, List<String> sides) {
        Map<String, List<String>> fields = new TreeMap<>();
        fields.put("outlet", List.of(row.text("outlet")));
        fields.put("accused_state", sides.stream().map(row::text).toList());
        fields.put(EvidenceKind.ACCUSES, List.of("yes"));
        if (!row.text("story_id").equals(WHOLE_CORPUS)) {
            fields.put("story", List.of(row.text("story_id")));
        }
        return Cell.count(row.integer(count), EvidenceKind.BLAMES, fields);
    }

    static PageTable voices(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-voices",
                "In whose voice, and with or without an agent",
                "Shares with 95 % intervals, articles being what varies: blame in the outlet's own voice, and descriptions of violence that do not"
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
                data.rows(ComparisonTables.VOICE_AGENCY),
                row -> List.of(
                        outlets.of(row),
                        Cell.count(row.integer("n_blames"), EvidenceKind.BLAMES, OutletCells.own(row)),
                        voice(row, "n_own", "OUTLET"),
                        voice(row, "n_indirect", "INDIRECT"),
                        voice(row, "n_direct", "DIRECT"),
                        voice(row, "n_nested", "NESTED"),
                        share(row, "own"),
                        Cell.count(row.integer("n_violence"), EvidenceKind.VIOLENCE, OutletCells.own(row)),
                        Cell.count(
                                row.integer("n_agentless"),
                                EvidenceKind.VIOLENCE,
                                Map.of("outlet", List.of(row.text("outlet")), "construction", AGENTLESS)),
                        share(row, "agentless")));
    }

    private static Cell voice(TableRow row, String count, String voice) {
        return Cell.count(
                row.integer(count),
                EvidenceKind.BLAMES,
                Map.of("outlet", List.of(row.text("outlet")), "voice", List.of(voice)));
    }

    private static Cell share(TableRow row, String name) {
        return Cell.share(row.number(name + "_share"), row.number(name + "_low"), row.number(name + "_high"));
    }

    static PageTable speech(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-speech",
                "Who is heard",
                "Stretches of reported speech by state or body of the speaker, as a share of those with a known speaker's state,"
                        + " with 95 % intervals. First heard: articles in which it speaks first.",
                "speech_shares",
                List.of("Outlet", "Speaker", "n", "of", "Share", "Words", "Share of words", "first heard"),
                data.rows(ComparisonTables.SPEECH_SHARES),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(Labels.state(row.text("state"))),
                        Cell.count(
                                row.integer("n"),
                                EvidenceKind.QUOTES,
                                Map.of(
                                        "outlet",
                                        List.of(row.text("outlet")),
                                        "source_state",
                                        List.of(row.text("state")))),
                        Cell.count(row.integer("denominator")),
                        Cell.share(row.number("share"), row.number("low"), row.number("high")),
                        Cell.count(row.integer("words")),
                        Cell.number(row.number("word_share"), Labels.share(row.number("word_share"))),
                        Cell.count(row.integer("first_heard"))));
    }
}
