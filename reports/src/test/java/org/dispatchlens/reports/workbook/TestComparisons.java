package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Counts comparison tables from evidence rows the plain way; the intervals are simple stand-ins. */
final class TestComparisons {
    private static final int MINIMUM = 5;

    private final Map<String, List<TableRow>> tables;

    private TestComparisons(Map<String, List<TableRow>> tables) {
        this.tables = tables;
    }

    static void addTo(Map<String, List<TableRow>> tables) {
        TestComparisons comparisons = new TestComparisons(tables);
        comparisons.outlets();
        comparisons.shares(ComparisonTables.ACTOR_SHARES, EvidenceTables.MENTIONS, "state");
        comparisons.shares(ComparisonTables.SPEECH_SHARES, EvidenceTables.QUOTES, "source_state");
        comparisons.actors();
        comparisons.sentiment();
        comparisons.matrix();
        comparisons.balance();
        comparisons.voices();
        TestFacts.addTo(tables);
    }

    private List<TableRow> rows(TableSpec spec) {
        return tables.getOrDefault(spec.name(), List.of());
    }

    private void put(TestRows row) {
        tables.computeIfAbsent(row.spec().name(), key -> new ArrayList<>()).add(row.row());
    }

    static Map<List<String>, List<TableRow>> group(List<TableRow> rows, String... keys) {
        Map<List<String>, List<TableRow>> groups =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (TableRow row : rows) {
            List<String> key =
                    Arrays.stream(keys).map(name -> EvidenceKeys.key(row, name)).toList();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static int articles(List<TableRow> rows) {
        return (int) rows.stream().map(row -> row.text("article_id")).distinct().count();
    }

    private static int count(List<TableRow> rows, Predicate<TableRow> of) {
        return (int) rows.stream().filter(of).count();
    }

    private static Predicate<TableRow> is(String column, String value) {
        return row -> EvidenceKeys.key(row, column).equals(value);
    }

    private static String status(int n) {
        return n < MINIMUM ? "not enough data" : "ok";
    }

    /** Null under the minimum n. */
    private static Double enough(int n, double value) {
        return n < MINIMUM ? null : (Double) value;
    }

    private void outlets() {
        group(rows(EvidenceTables.ARTICLES), "outlet").forEach((key, articles) -> {
            Predicate<TableRow> here = is("outlet", key.get(0));
            put(TestRows.of(ComparisonTables.OUTLET_SUMMARY)
                    .with("outlet", key.get(0))
                    .with("n_articles", articles.size())
                    .with("n_once", count(articles, a -> a.flag("wire_lead")))
                    .with(
                            "n_words",
                            articles.stream().mapToInt(a -> a.integer("words")).sum())
                    .with("n_sentences", 12 * articles.size())
                    .with("n_mentions", count(rows(EvidenceTables.MENTIONS), here))
                    .with("n_blames", count(rows(EvidenceTables.BLAMES), here))
                    .with("n_figures", count(rows(EvidenceTables.FIGURES), here))
                    .with("n_quotes", count(rows(EvidenceTables.QUOTES), here))
                    .with("n_sentiments", count(rows(EvidenceTables.SENTIMENTS), here.and(is("method", "lexicon"))))
                    .with("first_published", "2024-04-01")
                    .with("last_published", "2024-04-28T12:00:00Z"));
        });
    }

    private void shares(TableSpec spec, TableSpec evidence, String state) {
        List<TableRow> known =
                rows(evidence).stream().filter(r -> !r.text(state).isEmpty()).toList();
        group(known, "outlet", state).forEach((key, rows) -> {
            int all = count(known, is("outlet", key.get(0)));
            Estimate interval = Wilson.interval(rows.size(), all);
            put(TestRows.of(spec)
                    .with("outlet", key.get(0))
                    .with("state", key.get(1))
                    .with("n", rows.size())
                    .with("n_once", rows.size())
                    .with("n_articles", articles(rows))
                    .with("denominator", all)
                    .with("share", enough(all, rows.size() / (double) all))
                    .with("low", enough(all, interval.low()))
                    .with("high", enough(all, interval.high()))
                    .with("status", status(all)));
        });
    }

    private void actors() {
        group(rows(EvidenceTables.MENTIONS), "outlet", "actor_id", "actor_name", "state")
                .forEach((key, rows) -> put(TestRows.of(ComparisonTables.ACTOR_MENTIONS)
                        .with("outlet", key.get(0))
                        .with("actor_id", key.get(1))
                        .with("actor_name", key.get(2))
                        .with("actor_type", "STATE")
                        .with("state", key.get(3))
                        .with("n", rows.size())
                        .with("n_once", rows.size())
                        .with("n_articles", articles(rows))));
    }

    private void sentiment() {
        for (String voice : List.of("ALL", "OWN", "CITED")) {
            List<TableRow> rows = rows(EvidenceTables.SENTIMENTS).stream()
                    .filter(r -> voice.equals("ALL")
                            || EvidenceKeys.key(r, "voice_group").equals(voice))
                    .toList();
            group(rows, "outlet", "target_state", "method").forEach((key, in) -> {
                double mean = in.stream()
                        .mapToDouble(r -> r.number("score"))
                        .average()
                        .orElse(0);
                put(TestRows.of(ComparisonTables.SENTIMENT_BY_OUTLET)
                        .with("outlet", key.get(0))
                        .with("target_state", key.get(1))
                        .with("method", key.get(2))
                        .with("voice", voice)
                        .with("n", in.size())
                        .with("n_once", in.size())
                        .with("n_articles", articles(in))
                        .with("mean", enough(in.size(), mean))
                        .with("low", enough(in.size(), mean - 0.15))
                        .with("high", enough(in.size(), mean + 0.2))
                        .with("n_negative", count(in, is("label", "negative")))
                        .with("n_neutral", count(in, is("label", "neutral")))
                        .with("n_positive", count(in, is("label", "positive")))
                        .with("status", status(in.size())));
            });
        }
    }

    private void matrix() {
        group(rows(EvidenceTables.BLAMES), "outlet", "accuser_state", "accused_state", "form", "voice", "polarity")
                .forEach((key, rows) -> put(TestRows.of(ComparisonTables.BLAME_MATRIX)
                        .with("outlet", key.get(0))
                        .with("accuser_state", key.get(1))
                        .with("accused_state", key.get(2))
                        .with("form", key.get(3))
                        .with("voice", key.get(4))
                        .with("polarity", key.get(5))
                        .with("n", rows.size())
                        .with("n_once", rows.size())
                        .with("n_articles", articles(rows))));
    }

    private void balance() {
        Map<String, String> stories = rows(EvidenceTables.ARTICLES).stream()
                .collect(Collectors.toMap(r -> r.text("article_id"), r -> r.text("story_id")));
        for (String story : List.of("ALL", "story-1", "story-2")) {
            List<TableRow> rows = rows(EvidenceTables.BLAMES).stream()
                    .filter(BlameRows::accuses)
                    .filter(r -> story.equals("ALL")
                            || stories.get(r.text("article_id")).equals(story))
                    .toList();
            group(rows, "outlet").forEach((key, in) -> {
                int a = count(in, is("accused_state", "PER"));
                int b = count(in, is("accused_state", "ECU"));
                int n = a + b;
                double balance = (a - b) / (double) n;
                put(TestRows.of(ComparisonTables.BLAME_BALANCE)
                        .with("story_id", story)
                        .with("outlet", key.get(0))
                        .with("side_a", "PER")
                        .with("side_b", "ECU")
                        .with("n_a", a)
                        .with("n_b", b)
                        .with("n", n)
                        .with("n_once", n)
                        .with("n_articles", articles(in))
                        .with("balance", enough(n, balance))
                        .with("low", enough(n, Math.max(-1, balance - 0.3)))
                        .with("high", enough(n, Math.min(1, balance + 0.25)))
                        .with("own_n_a", count(in, is("accused_state", "PER").and(is("voice", "OUTLET"))))
                        .with("own_n_b", count(in, is("accused_state", "ECU").and(is("voice", "OUTLET"))))
                        .with("status", status(n)));
            });
        }
    }

    private void voices() {
        group(rows(EvidenceTables.ARTICLES), "outlet").keySet().forEach(key -> {
            List<TableRow> blames = rows(EvidenceTables.BLAMES).stream()
                    .filter(is("outlet", key.get(0)))
                    .toList();
            List<TableRow> violence = rows(EvidenceTables.VIOLENCE).stream()
                    .filter(is("outlet", key.get(0)))
                    .toList();
            int own = count(blames, is("voice", "OUTLET"));
            int agentless = count(violence, is("agency", "AGENTLESS"));
            Estimate ownInterval = Wilson.interval(own, Math.max(1, blames.size()));
            Estimate interval = Wilson.interval(agentless, Math.max(1, violence.size()));
            put(TestRows.of(ComparisonTables.VOICE_AGENCY)
                    .with("outlet", key.get(0))
                    .with("n_blames", blames.size())
                    .with("n_own", own)
                    .with("n_indirect", count(blames, is("voice", "INDIRECT")))
                    .with("n_direct", count(blames, is("voice", "DIRECT")))
                    .with("n_nested", count(blames, is("voice", "NESTED")))
                    .with("own_share", enough(blames.size(), own / (double) blames.size()))
                    .with("own_low", enough(blames.size(), ownInterval.low()))
                    .with("own_high", enough(blames.size(), ownInterval.high()))
                    .with("n_violence", violence.size())
                    .with("n_active", count(violence, is("agency", "ACTIVE")))
                    .with("n_passive_agent", count(violence, is("agency", "PASSIVE_AGENT")))
                    .with("n_agentless", agentless)
                    .with("n_nominal", count(violence, is("agency", "NOMINAL")))
                    .with("agentless_share", enough(violence.size(), agentless / (double) violence.size()))
                    .with("agentless_low", enough(violence.size(), interval.low()))
                    .with("agentless_high", enough(violence.size(), interval.high()))
                    .with("own_status", status(blames.size()))
                    .with("agentless_status", status(violence.size())));
        });
    }
}
