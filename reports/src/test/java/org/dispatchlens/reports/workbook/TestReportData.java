package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.EvidenceTables.ARTICLES;
import static org.dispatchlens.common.tables.EvidenceTables.BLAMES;
import static org.dispatchlens.common.tables.EvidenceTables.FIGURES;
import static org.dispatchlens.common.tables.EvidenceTables.FURNITURE;
import static org.dispatchlens.common.tables.EvidenceTables.MENTIONS;
import static org.dispatchlens.common.tables.EvidenceTables.QUOTES;
import static org.dispatchlens.common.tables.EvidenceTables.REJECTS;
import static org.dispatchlens.common.tables.EvidenceTables.SENTIMENTS;
import static org.dispatchlens.common.tables.EvidenceTables.VIOLENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/** Made-up report data about an invented river quarrel; the comparison tables are counted from the evidence rows. */
final class TestReportData {
    /** Name of a model that scores every pair that the word list scores. */
    static final String MODEL = "tone-model-1";

    /** Text that a spreadsheet could run. */
    static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"click\")";

    static final String LONG_NAME = "The Independent Observer of the Upper Valley and the Seven Lakes";
    private static final List<String> OUTLETS =
            List.of("Agence Delta", "Border Post", "Courier 24", LONG_NAME, "Morning Star Online", "unknown:d-005");
    private static final List<String> STATES = List.of("PER", "ECU", "BRA", "UN");
    private static final String[] ACTS = {"shelled a customs post", "fired first", "mined the road", "broke the truce"};
    private static final String[] VOICES = {"INDIRECT", "OUTLET", "DIRECT", "INDIRECT", "NESTED"};
    private static final String[] FORMS = {"accusation", "assertion", "nominal", "assertion", "denial", "claim"};

    private final Map<String, List<TableRow>> tables = new TreeMap<>();

    private TestReportData() {}

    /** No rows at all. */
    static ReportData empty() {
        return new ReportData(run(), Map.of());
    }

    /** One article with one blame row. */
    static ReportData minimal() {
        TestReportData data = new TestReportData();
        data.article(0, OUTLETS.get(0));
        data.blame(0, OUTLETS.get(0), 0, 1);
        return data.finish();
    }

    /** Six outlets and forty articles, with long names, text like formulas, missing values and odd characters. */
    static ReportData full() {
        return of(40);
    }

    /** The same with another number of articles; each brings some twenty evidence rows. */
    static ReportData of(int articles) {
        TestReportData data = new TestReportData();
        for (int i = 0; i < articles; i++) {
            String outlet = OUTLETS.get(i == 5 ? 5 : i % 5);
            data.article(i, outlet);
            for (int s = 1; s <= 5; s++) {
                data.sentence(i, outlet, s);
            }
            data.figures(i, outlet);
        }
        data.put(TestRows.of(FURNITURE)
                .with("article_id", "d-001")
                .with("outlet", "Border Post")
                .with("line_no", 3)
                .with("rule_id", "share_bar")
                .with("line", "Share this: @here"));
        data.put(TestRows.of(REJECTS)
                .with("source_file", "raw/=cmd.txt")
                .with("code", "LANGUAGE")
                .with("detail", "looks like Spanish"));
        return data.finish();
    }

    private static RunRecord run() {
        return new RunRecord(
                "0.1.0",
                Map.of("java", "17", "spark", "3.5.7"),
                "c0ffee".repeat(10) + "c0de",
                "run",
                List.of("--input", "raw", "--output", "out"),
                "2024-05-01T00:00:00Z",
                5,
                Map.of("files", 41L, "articles", 40L, "rejects", 1L),
                Map.of("extract", 1.5));
    }

    private ReportData finish() {
        TestComparisons.addTo(tables);
        return new ReportData(run(), tables);
    }

    private void put(TestRows row) {
        tables.computeIfAbsent(row.spec().name(), key -> new ArrayList<>()).add(row.row());
    }

    private static String id(int article) {
        return String.format(Locale.ROOT, "d-%03d", article);
    }

    private void article(int i, String outlet) {
        boolean copy = i % 10 == 7;
        put(TestRows.of(ARTICLES)
                .with("article_id", id(i))
                .with("source_file", "raw/" + id(i) + ".txt")
                .with("outlet", outlet)
                .with("outlet_evidence", outlet.startsWith("unknown") ? "" : "byline")
                .with("title", i == 3 ? FORMULA : "Fighting flares on the river border, day " + i)
                .with("published_at", i % 9 == 0 ? "" : String.format(Locale.ROOT, "2024-04-%02d", 1 + i % 28))
                .with("words", 220 + 13 * i)
                .with("sentences", 12 + i % 7)
                .with("wire_group", copy || i % 10 == 6 ? "w" + i / 10 : "")
                .with("wire_lead", !copy)
                .with("story_id", i % 4 == 3 ? "story-2" : "story-1")
                .with("outlet_confidence", 0.9)
                .with("language", "en"));
    }

    private void sentence(int i, String outlet, int s) {
        int a = (i * 7 + s * 3) % 10;
        int accused = a < 5 + i % 5 ? 0 : 1;
        if (s <= 3) {
            blame(i, outlet, s, accused);
        }
        String target = STATES.get((i + s) % 4);
        String name = List.of("Lima", "Quito", "Brazil", "the UN").get((i + s) % 4);
        String text = s == 5 && i == 2
                ? FORMULA + " said " + name
                : name + " urged calm; " + name + " sent _x0041_ \u0007 envoys.";
        int start = 1000 * s;
        put(TestRows.of(MENTIONS)
                .with("article_id", id(i))
                .with("outlet", outlet)
                .with("sentence_id", s)
                .with("char_start", start)
                .with("char_end", start + name.length())
                .with("surface", name)
                .with("actor_id", target.toLowerCase(Locale.ROOT) + ".capital")
                .with("actor_name", "Capital of " + target)
                .with("actor_type", "STATE")
                .with("state", target)
                .with("via", "CAPITAL")
                .with("voice", VOICES[s % 3])
                .with("rule_id", "actors.name")
                .with("confidence", 0.95)
                .with("sentence", text));
        if (s % 2 == 0) {
            put(TestRows.of(QUOTES)
                    .with("article_id", id(i))
                    .with("outlet", outlet)
                    .with("sentence_id", s)
                    .with("char_start", start + 5)
                    .with("char_end", start + 30)
                    .with("kind", s == 2 ? "DIRECT" : "INDIRECT")
                    .with("source_id", target)
                    .with("source_state", i % 6 == 0 ? "" : target)
                    .with("source_text", "the minister")
                    .with("cue", "said")
                    .with("content", "urged calm")
                    .with("words", 2 + i % 9)
                    .with("rule_id", "quotes.said")
                    .with("confidence", 0.8)
                    .with("sentence", text));
        }
        double score = ((i * 5 + s * 11) % 21 - 12) / 14.0;
        sentiment(i, outlet, s, target, text, start, name, "lexicon", score);
        sentiment(i, outlet, s, target, text, start, name, MODEL, score / 2 + 0.3);
        put(TestRows.of(VIOLENCE)
                .with("article_id", id(i))
                .with("outlet", outlet)
                .with("sentence_id", s)
                .with("char_start", start)
                .with("char_end", start + 12)
                .with("surface", "were wounded")
                .with(
                        "construction",
                        List.of("ACTIVE", "PASSIVE_AGENTLESS", "NOMINAL", "INTRANSITIVE", "PASSIVE_AGENT")
                                .get((i + s) % 5))
                .with("patient_text", "soldiers")
                .with("voice", VOICES[s % 3])
                .with("rule_id", "violence.v1")
                .with("confidence", 0.7)
                .with("sentence", "Two soldiers were wounded at the ford."));
    }

    private void sentiment(
            int i,
            String outlet,
            int s,
            String target,
            String text,
            int start,
            String name,
            String method,
            double score) {
        put(TestRows.of(SENTIMENTS)
                .with("article_id", id(i))
                .with("outlet", outlet)
                .with("sentence_id", s)
                .with("target_id", target)
                .with("target_state", target)
                .with("method", method)
                .with("score", score)
                .with("label", score < -0.1 ? "negative" : score > 0.1 ? "positive" : "neutral")
                .with("voice", VOICES[s % 3])
                .with("sentence", text)
                .with("char_start", start)
                .with("char_end", start + name.length())
                .with("surface", name)
                .with("rule_id", method + ".v1")
                .with("confidence", 0.6));
    }

    private void blame(int i, String outlet, int s, int accused) {
        String voice = VOICES[(i + s) % 5];
        String form = FORMS[(i * 3 + s) % 6];
        boolean own = voice.equals("OUTLET");
        String target = STATES.get(accused);
        String by = form.equals("claim") ? target : STATES.get(1 - accused);
        String accuser = own ? "OUTLET" : i % 11 == 0 ? "" : by;
        String act = ACTS[(i + s) % 4];
        String sentence = "The ministry said on Monday that troops of the other side " + act + " without warning.";
        put(TestRows.of(BLAMES)
                .with("article_id", id(i))
                .with("outlet", outlet)
                .with("sentence_id", s)
                .with("char_start", 10 * s)
                .with("char_end", 10 * s + 60)
                .with("accuser_id", accuser)
                .with("accuser_state", accuser)
                .with("accuser_text", own ? "" : "The ministry")
                .with("accused_id", target)
                .with("accused_state", target)
                .with("accused_text", "troops of the other side")
                .with("form", form)
                .with("act", act)
                .with("cameo", "112")
                .with("cue", "said")
                .with("voice", voice)
                .with("polarity", form.equals("denial") ? "DENY" : s == 3 && i % 7 == 0 ? "NEGATED" : "ASSERT")
                .with("rule_id", "blame.assert." + s)
                .with("confidence", 0.5 + 0.1 * s)
                .with("sentence", i == 4 ? "+" + sentence : sentence));
    }

    private void figures(int i, String outlet) {
        boolean slip = i == 12;
        figure(
                i,
                outlet,
                "f-killed",
                "killed",
                slip ? "3,700" : i % 3 == 0 ? "at least 37" : "37",
                slip ? 3700.0 : 37.0,
                i % 3 == 0 && !slip ? Double.POSITIVE_INFINITY : slip ? 3700.0 : 37.0,
                "PER");
        if (i % 2 == 0) {
            double wounded = outlet.equals("Border Post") ? 18 : 11;
            figure(i, outlet, "f-wounded", "wounded", Integer.toString((int) wounded), wounded, wounded, "ECU");
        }
        if (i % 13 == 0) {
            figure(i, outlet, "f-displaced", "displaced", "dozens", null, 99.0, "");
        }
    }

    private void figure(
            int i, String outlet, String fact, String kind, String words, Double value, double high, String side) {
        put(TestRows.of(FIGURES)
                .with("article_id", id(i))
                .with("outlet", outlet)
                .with("sentence_id", 6)
                .with("char_start", 6010)
                .with("char_end", 6010 + words.length())
                .with("surface", words)
                .with("kind", kind)
                .with("value", value)
                .with("low", value == null ? 24.0 : value)
                .with("high", high)
                .with("qualifier", value == null ? "vague" : high > value ? "at_least" : "exact")
                .with("side", side)
                .with("grp", "soldiers")
                .with("event_ref", "current")
                .with("fact_id", fact)
                .with("rule_id", "figures.v1")
                .with("confidence", 0.9)
                .with("sentence", "Officials put " + words + " people on the list of " + kind + "."));
    }
}
