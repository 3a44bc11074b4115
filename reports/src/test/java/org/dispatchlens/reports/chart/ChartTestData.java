package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.ReportData;

/** Made-up tables about two invented quarrels, for as many outlets as a test wants. */
public final class ChartTestData {
    /** Text that would break a page or an SVG that does not escape it. */
    public static final String HOSTILE = "</script><img src=x onerror=alert(1)> \"A & B's\" \u0001 \u202E <!-- ]]>";

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final String[] VOICES = {"OUTLET", "INDIRECT", "DIRECT"};

    private final Map<String, List<TableRow>> tables = new HashMap<>();
    private final List<String> outlets;

    private ChartTestData(List<String> outlets) {
        this.outlets = outlets;
    }

    /** No rows in any table. */
    public static ReportData empty() {
        return new ReportData(run(), Map.of());
    }

    /** Rows for n outlets; the names get longer, the third has too few data, the last one's name is hostile. */
    public static ReportData of(int n) {
        List<String> outlets = new ArrayList<>();
        for (int i = 0; i < n - 1; i++) {
            outlets.add(name(i));
        }
        outlets.add("Zeta " + HOSTILE);
        ChartTestData data = new ChartTestData(outlets);
        data.stories();
        for (int i = 0; i < n; i++) {
            data.outlet(i);
        }
        data.facts();
        data.statements();
        data.issues();
        return new ReportData(run(), data.tables);
    }

    private static String name(int i) {
        String base = String.format(Locale.ROOT, "Outlet %02d", i + 1);
        if (i % 8 == 6) {
            return base.replace(' ', '-') + "-of-the-northern-provinces-and-islands.example.org";
        }
        return switch (i % 4) {
            case 1 -> base + " Daily Courier";
            case 3 -> base + " of the Northern Provinces and Adjacent Island Territories";
            default -> base;
        };
    }

    private static RunRecord run() {
        return new RunRecord(
                "0.1.0",
                Map.of("java", "17"),
                "ab".repeat(32),
                "run",
                List.of("run"),
                "2031-05-01T00:00:00Z",
                5,
                Map.of("files", 12L, "rejects", 1L),
                Map.of("extract", 1.5));
    }

    /** A row of the whole corpus; the counts at the end of its table that are left out are 0. */
    private void add(TableSpec spec, Object... values) {
        List<Object> cells = new ArrayList<>(Arrays.asList(values));
        if (ComparisonTables.BY_STORY.contains(spec)) {
            cells.add(0, "ALL");
        }
        while (cells.size() < spec.columns().size()) {
            // Columns that no chart reads: counts of wire leads, and flags.
            cells.add(spec.columns().get(cells.size()).type() == ColumnType.BOOLEAN ? (Object) false : 0);
        }
        tables.computeIfAbsent(spec.name(), key -> new ArrayList<>()).add(TableRow.of(spec, cells.toArray()));
    }

    private void stories() {
        int n = outlets.size();
        add(
                ComparisonTables.STORIES,
                "s1",
                "Norway and Chile, April 2031",
                "NOR",
                "CHL",
                "blamed most",
                2 * n,
                n,
                "2031-04-01",
                "2031-04-20",
                2 * n,
                n,
                "fjord, trawler");
        add(
                ComparisonTables.STORIES,
                "s2",
                "Ghana and Peru, April 2031",
                "GHA",
                "PER",
                "case file",
                n,
                n,
                "",
                "",
                n,
                n,
                "");
    }

    private void outlet(int i) {
        String outlet = outlets.get(i);
        int words = 400 + 37 * i;
        boolean few = i == 2;
        add(ComparisonTables.OUTLET_SUMMARY, outlet, 2, 2, words, 40, 30, 8, 6, 5, 20, "2031-04-01", "2031-04-20");
        articles(i, outlet);
        balance(i, outlet, few);
        matrix(i, outlet);
        sentiment(i, outlet, few);
        String[] states = {"NOR", "CHL", "UN", "EU", "GHA", "PER", "FRA", "JPN", "KEN"};
        int[] counts = new int[states.length];
        int total = 0;
        for (int s = 0; s < states.length; s++) {
            counts[s] = 1 + (i * 7 + s * 5) % 11 + (s < 2 ? 9 : 0);
            total += counts[s];
        }
        for (int s = 0; s < states.length; s++) {
            double share = (double) counts[s] / total;
            add(
                    ComparisonTables.ACTOR_SHARES,
                    outlet,
                    states[s],
                    counts[s],
                    counts[s],
                    2,
                    total,
                    share,
                    share * 0.7,
                    Math.min(1, share * 1.3),
                    1000.0 * counts[s] / words,
                    "ok");
        }
        speech(outlet);
        add(
                ComparisonTables.VOICE_AGENCY,
                outlet,
                8,
                2,
                4,
                2,
                0,
                0.25,
                0.07,
                0.59,
                9,
                4,
                1,
                3,
                1,
                0.333333,
                0.12,
                0.65,
                "ok",
                "ok");
    }

    private void speech(String outlet) {
        add(ComparisonTables.SPEECH_SHARES, outlet, "NOR", 2, 2, 2, 2, 1.0, 0.34, 1.0, 10, 1.0, 2, "ok");
        add(ComparisonTables.ACTOR_MENTIONS, outlet, "NOR", "Norway", "STATE", "NOR", 2, 2, 2);
    }

    private void articles(int i, String outlet) {
        for (int a = 0; a < 2; a++) {
            String id = "a" + i + "-" + a;
            String published =
                    i == 4 ? "" : String.format(Locale.ROOT, "2031-04-%02dT06:00:00Z", 1 + (i * 3 + a * 9) % 25);
            add(
                    EvidenceTables.ARTICLES,
                    id,
                    id + ".txt",
                    outlet,
                    "manifest",
                    "Title " + i,
                    "",
                    published,
                    "Oslo",
                    200,
                    "",
                    true,
                    "s1",
                    20,
                    1.0,
                    "manifest",
                    "en",
                    "",
                    "",
                    "{}");
            for (int b = 0; b < 1 + (i + 3 * a) % 4; b++) {
                blame(id, outlet, b);
            }
            for (int m = 0; m < 2; m++) {
                mention(id, outlet, m);
            }
            quote(id, outlet);
            violence(id, outlet);
            String sentence = "At least " + (40 + i) + " soldiers were killed, officials said.";
            add(
                    EvidenceTables.FIGURES,
                    id,
                    outlet,
                    3,
                    300,
                    300 + 11,
                    "At least " + (40 + i),
                    "killed",
                    40.0 + i,
                    40.0 + i,
                    INF,
                    "at_least",
                    "NOR",
                    "soldiers",
                    "current",
                    "",
                    "",
                    "f1",
                    "figure.count",
                    0.9,
                    sentence);
            add(
                    EvidenceTables.SENTIMENTS,
                    id,
                    outlet,
                    4,
                    "state:NOR",
                    "NOR",
                    "lexicon",
                    -0.4,
                    "negative",
                    "OUTLET",
                    "Norway's brutal attack shocked observers.",
                    500,
                    506,
                    "Norway",
                    "lexicon.window",
                    0.7);
        }
    }

    private void mention(String article, String outlet, int m) {
        add(
                EvidenceTables.MENTIONS,
                article,
                outlet,
                5,
                700 + 15 * m,
                706 + 15 * m,
                m == 0 ? "Norway" : "Chile",
                m == 0 ? "NOR" : "CHL",
                m == 0 ? "Norway" : "Chile",
                "STATE",
                m == 0 ? "NOR" : "CHL",
                "NAME",
                "OUTLET",
                "actor.name",
                1.0,
                "Norway accused Chile of shelling a village near the border in the early hours.",
                700);
    }

    private void quote(String article, String outlet) {
        add(
                EvidenceTables.QUOTES,
                article,
                outlet,
                6,
                806,
                832,
                "DIRECT",
                "NOR-MOD",
                "NOR",
                "the ministry",
                "said",
                "We will answer every shell",
                5,
                "quote.direct",
                0.9,
                "\u201cWe will answer every shell,\u201d the ministry said.",
                "",
                805);
    }

    private void violence(String article, String outlet) {
        add(
                EvidenceTables.VIOLENCE,
                article,
                outlet,
                7,
                912,
                923,
                "were killed",
                "PASSIVE_AGENTLESS",
                "",
                "",
                "",
                "NOR",
                "soldiers",
                "OUTLET",
                "violence.passive",
                0.8,
                "Soldiers were killed near the border.",
                903);
    }

    private void blame(String article, String outlet, int b) {
        String sentence = b == 1
                ? "Norway accused Chile of an attack: " + HOSTILE
                : "Norway accused Chile of shelling a village near the border in the early hours.";
        add(
                EvidenceTables.BLAMES,
                article,
                outlet,
                5 + b,
                700 + 100 * b,
                720 + 100 * b,
                "state:NOR",
                "NOR",
                "Norway",
                "state:CHL",
                "CHL",
                "Chile",
                "accusation",
                false,
                "shelling a village",
                "112",
                "accused",
                VOICES[b % 3],
                "ASSERT",
                "accuse.verb",
                0.85,
                sentence,
                "");
    }

    private void balance(int i, String outlet, boolean few) {
        int a = few ? 1 : 4 + i * 3 % 13;
        int b = few ? 1 : 3 + i * 5 % 9;
        Double balance = few ? null : (double) (a - b) / (a + b);
        Double low = few ? null : Math.max(-1, balance - 0.35);
        Double high = few ? null : Math.min(1, balance + 0.3);
        String status = few ? "not enough data" : "ok";
        for (String story : List.of("ALL", "s1")) {
            add(
                    ComparisonTables.BLAME_BALANCE,
                    story,
                    outlet,
                    "NOR",
                    "CHL",
                    a,
                    b,
                    a + b,
                    a + b,
                    2,
                    balance,
                    low,
                    high,
                    1,
                    0,
                    status);
        }
        add(
                ComparisonTables.BLAME_BALANCE,
                "s2",
                outlet,
                "GHA",
                "PER",
                b,
                a,
                a + b,
                a + b,
                2,
                balance == null ? null : -balance,
                balance == null ? null : -high,
                balance == null ? null : -low,
                0,
                0,
                status);
    }

    private void matrix(int i, String outlet) {
        String[][] pairs = {{"NOR", "CHL"}, {"CHL", "NOR"}, {"OUTLET", "CHL"}, {"UN", ""}, {"", "NOR"}, {"EU", "CHL"}};
        for (int p = 0; p < pairs.length; p++) {
            add(
                    ComparisonTables.BLAME_MATRIX,
                    outlet,
                    pairs[p][0],
                    pairs[p][1],
                    "accusation",
                    p == 2 ? "OUTLET" : "INDIRECT",
                    "ASSERT",
                    1 + (i + 2 * p) % 5,
                    1,
                    1);
        }
        add(ComparisonTables.BLAME_MATRIX, outlet, "CHL", "NOR", "denial", "INDIRECT", "DENY", 2, 1, 1);
    }

    private void sentiment(int i, String outlet, boolean few) {
        String[] targets = {"NOR", "CHL", "UN"};
        for (int t = 0; t < targets.length; t++) {
            for (String voice : List.of("OWN", "CITED", "ALL")) {
                double mean = 0.6 * Math.sin(i * 1.7 + t * 2.1 + (voice.equals("OWN") ? 0 : 0.6));
                add(
                        ComparisonTables.SENTIMENT_BY_OUTLET,
                        outlet,
                        targets[t],
                        "lexicon",
                        voice,
                        few ? 2 : 9 + i,
                        9,
                        2,
                        few ? null : mean,
                        few ? null : mean - 0.2,
                        few ? null : mean + 0.15,
                        3,
                        3,
                        3,
                        few ? "not enough data" : "ok");
            }
        }
    }

    private void facts() {
        int n = outlets.size();
        add(
                ComparisonTables.FIGURE_FACTS,
                "f1",
                "current",
                "killed",
                "NOR",
                2 * n,
                n,
                40.0,
                45.0,
                49.0,
                1.225,
                45.0,
                49.0,
                "compatible",
                "",
                "",
                "s1",
                "Norwegian soldiers killed in the current clash");
        add(
                ComparisonTables.FIGURE_FACTS,
                "f2",
                "2020",
                "killed",
                "BOTH",
                n,
                n,
                6500.0,
                6600.0,
                65000.0,
                10.0,
                6600.0,
                INF,
                "outlier",
                outlets.get(0),
                "65,000 is ten times 6,500",
                "s1",
                "People killed in the 2020 war");
        add(
                ComparisonTables.FIGURE_FACTS,
                "f3",
                "current",
                "displaced",
                "",
                n,
                n,
                50.0,
                2000.0,
                20000.0,
                400.0,
                2000.0,
                2000.0,
                "conflict",
                "",
                "",
                "s1",
                "People displaced in the current clash " + HOSTILE);
        add(
                ComparisonTables.FIGURE_FACTS,
                "f4",
                "XXXX-08",
                "wounded",
                "CHL",
                1,
                1,
                null,
                null,
                null,
                null,
                24.0,
                99.0,
                "single",
                "",
                "",
                "s1",
                "Chilean soldiers wounded last August");
        for (int i = 0; i < n; i++) {
            String outlet = outlets.get(i);
            report(
                    "f1",
                    outlet,
                    2,
                    "at least " + (40 + i % 10) + ";nearly 50",
                    40.0 + i % 10,
                    40.0 + i % 10,
                    40.0,
                    INF,
                    false);
            report(
                    "f2",
                    outlet,
                    1,
                    i == 0 ? "65,000" : "more than 6,500",
                    i == 0 ? 65000.0 : 6500.0,
                    i == 0 ? 65000.0 : 6600.0,
                    i == 0 ? 65000.0 : 6500.0,
                    i == 0 ? 65000.0 : INF,
                    i == 0);
            Double vague = i % 3 == 1 ? null : 50.0 * Math.pow(10, i % 3);
            report(
                    "f3",
                    outlet,
                    1,
                    vague == null ? "hundreds" : "some " + vague.intValue(),
                    vague,
                    vague,
                    vague == null ? 100.0 : vague * 0.9,
                    vague == null ? 999.0 : vague * 1.1,
                    false);
        }
    }

    private void report(
            String fact,
            String outlet,
            int n,
            String words,
            Double min,
            Double max,
            double low,
            double high,
            boolean out) {
        add(
                ComparisonTables.FIGURE_REPORTS,
                fact,
                outlet,
                n,
                words,
                min,
                max,
                low,
                high,
                min == null ? null : 0.1,
                out);
    }

    private void statements() {
        int n = outlets.size();
        for (int s = 0; s < 12; s++) {
            List<String> carried = new ArrayList<>();
            List<String> left = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                ((i * 5 + s * 3) % 7 < 4 ? carried : left).add(outlets.get(i).replace(";", ","));
            }
            add(
                    StatementTables.STATEMENTS,
                    "st" + s,
                    "s1",
                    s % 2 == 0 ? "BLAME" : "FIGURE",
                    s % 2 == 0
                            ? "Norway accuses Chile of shelling the villages along the border for the fourth night in a row"
                            : "People killed in the 2020 war",
                    carried.size() + 1,
                    carried.size(),
                    n,
                    String.join(";", carried),
                    String.join(";", left),
                    "a0-0",
                    5,
                    carried.size(),
                    carried.size(),
                    null,
                    "lexical",
                    "");
        }
    }

    private void issues() {
        add(ComparisonTables.DATA_ISSUES, "LANGUAGE", "reject", "x.txt", "is French: " + HOSTILE);
        add(ComparisonTables.DATA_ISSUES, "UNKNOWN_DATE", "warning", "a4-0", "has no publication date");
    }
}
