package org.dispatchlens.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.Golden;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedArticle;
import org.dispatchlens.jobs.sample.ExpectedSample.Framing;
import org.dispatchlens.jobs.sample.ExpectedSample.RejectedFile;
import org.dispatchlens.jobs.sample.ExpectedSample.WireCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on the sample corpus against the hand-coded truth, in both directions: nothing that was coded may be missing
 * and nothing else may be found. Rows on which extraction and coder differ stand in a golden file, so that every gain and
 * every loss shows.
 */
@Tag("slow")
class SampleCorpusTest {
    private static final ExpectedSample EXPECTED = ExpectedSample.read();

    @TempDir
    private static Path output;

    private static final Map<TableSpec, List<TableRow>> TABLES = new HashMap<>();

    @BeforeAll
    static void run() {
        SampleRun.into(output, "--master", "local[2]");
        Stream.concat(EvidenceTables.ALL.stream(), ComparisonTables.ALL.stream())
                .forEach(spec -> TABLES.put(spec, TableCsv.read(spec, output.resolve("exports"))));
    }

    @Test
    void everyFileIsAnArticleOrARejectAndNothingElseIs() {
        assertThat(ids(EvidenceTables.ARTICLES))
                .isEqualTo(EXPECTED.articles().stream()
                        .map(ExpectedArticle::articleId)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(rows(EvidenceTables.REJECTS).stream()
                        .collect(Collectors.toMap(r -> r.text("source_file"), r -> r.text("code"))))
                .isEqualTo(EXPECTED.rejects().stream().collect(Collectors.toMap(RejectedFile::file, r -> r.code()
                        .name())));
        assertThat(rows(EvidenceTables.ARTICLES).size()
                        + rows(EvidenceTables.REJECTS).size())
                .isEqualTo(EXPECTED.totals().files());
    }

    @Test
    void everyOutletHasItsArticles() {
        assertThat(whole(ComparisonTables.OUTLET_SUMMARY).stream()
                        .collect(Collectors.toMap(r -> r.text("outlet"), r -> r.integer("n_articles"))))
                .isEqualTo(EXPECTED.outlets());
    }

    @Test
    void titleOutletDateAndAuthorOfEveryArticle() {
        assertThat(byId(
                        EvidenceTables.ARTICLES,
                        row -> head(
                                row.text("title"), row.text("outlet"), row.text("published_at"), row.text("author"))))
                .isEqualTo(EXPECTED.articles().stream()
                        .collect(Collectors.toMap(
                                ExpectedArticle::articleId,
                                a -> List.of(head(a.title(), a.outlet(), a.published(), a.author())),
                                (a, b) -> a,
                                TreeMap::new)));
    }

    private static String head(String title, String outlet, String published, String author) {
        return Differences.plain(title) + " | " + outlet + " | " + published + " | " + author;
    }

    @Test
    void exactlyTheFurnitureIsRemoved() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (ExpectedArticle article : EXPECTED.articles()) {
            List<String> lines = Stream.concat(article.furniture().stream(), article.metadataLines().stream())
                    .map(line -> Differences.plain(line.strip()))
                    .sorted()
                    .toList();
            if (!lines.isEmpty()) {
                expected.put(article.articleId(), lines);
            }
        }
        Map<String, List<String>> found = new TreeMap<>();
        rows(EvidenceTables.FURNITURE).stream()
                .filter(row -> !row.text("rule_id").equals("dateline"))
                .forEach(row -> found.computeIfAbsent(row.text("article_id"), a -> new ArrayList<>())
                        .add(Differences.plain(row.text("line").strip())));
        found.values().forEach(lines -> lines.sort(null));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theWireStoryIsOneGroupWithTheAgencyInTheLead() {
        Set<String> members = EXPECTED.wireGroups().get(0).members().stream()
                .map(WireCopy::file)
                .map(file -> file.replace(".txt", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        String lead = EXPECTED.wireGroups().get(0).lead().replace(".txt", "");
        members.add(lead);
        assertThat(ids(ComparisonTables.WIRE_COPIES)).isEqualTo(members);
        assertThat(rows(ComparisonTables.WIRE_COPIES).stream()
                        .filter(row -> row.flag("lead"))
                        .map(row -> row.text("article_id")))
                .containsExactly(lead);
        String agency = rows(EvidenceTables.ARTICLES).stream()
                .filter(row -> row.text("article_id").equals(lead))
                .findFirst()
                .orElseThrow()
                .text("outlet");
        assertThat(rows(WireTables.WIRE_GROUPS)).allSatisfy(row -> {
            assertThat(row.text("origin")).isEqualTo(agency);
            assertThat(row.text("origin_evidence")).contains("dateline");
            assertThat(row.text("compared_with")).isEqualTo(lead);
        });
    }

    @Test
    void figuresAndBlameAreFoundAsCoded() {
        Differences figures = new Differences();
        Differences blames = new Differences();
        for (ExpectedArticle article : EXPECTED.articles()) {
            figures.figures(article.articleId(), article.figures(), of(EvidenceTables.FIGURES, article));
            blames.blames(article.articleId(), article.blames(), of(EvidenceTables.BLAMES, article));
        }
        assertThat(figures.f1()).isGreaterThan(0.95);
        assertThat(blames.f1()).isGreaterThan(0.88);
        Golden.check(
                "sample-differences.tsv",
                Stream.concat(figures.lines().stream(), blames.lines().stream())
                        .sorted()
                        .collect(Collectors.joining("\n", "article\tkind\tcoded or found\n", "\n")));
    }

    @Test
    void theBlameOfEveryOutletFallsOnTheSideThatItsTextsBlameMore() {
        for (Framing framing : EXPECTED.framing()) {
            TableRow row = balance(framing);
            String more = row.integer("n_a") > row.integer("n_b") ? row.text("side_a") : row.text("side_b");
            if (!framing.blamedMore().isEmpty()) {
                assertThat(more).as("%s", framing).isEqualTo(framing.blamedMore());
                assertThat(Math.abs(row.number("balance"))).as("%s", framing).isGreaterThan(0.4);
            } else {
                assertThat(Math.abs(row.integer("n_a") - row.integer("n_b")))
                        .as("%s", framing)
                        .isLessThanOrEqualTo(Math.max(2, row.integer("n") / 4));
            }
        }
    }

    /** The outlet's row in the story whose sides are those of the coded framing. */
    private static TableRow balance(Framing framing) {
        return rows(ComparisonTables.BLAME_BALANCE).stream()
                .filter(row -> !row.text("story_id").equals("ALL")
                        && row.text("outlet").equals(framing.outlet()))
                .filter(row -> framing.assertedOn().keySet().equals(Set.of(row.text("side_a"), row.text("side_b"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no balance for " + framing));
    }

    @Test
    void ownVoiceAndAgentlessSharesFollowTheOutletsFraming() {
        assertOrder(
                EXPECTED.ownVoiceOrder(), "own_share", row -> row.integer("n_own") / (double) row.integer("n_blames"));
        assertOrder(
                EXPECTED.agentlessOrder(),
                "agentless_share",
                row -> row.integer("n_agentless") / (double) row.integer("n_violence"));
    }

    private static void assertOrder(ExpectedSample.Order order, String what, Function<TableRow, Double> share) {
        Map<String, Double> shares = whole(ComparisonTables.VOICE_AGENCY).stream()
                .collect(Collectors.toMap(row -> row.text("outlet"), share));
        for (String above : order.above()) {
            for (String below : order.below()) {
                assertThat(shares.get(above))
                        .as("%s of %s over %s", what, above, below)
                        .isGreaterThan(shares.get(below));
            }
        }
    }

    @Test
    void everyCodedFactIsFoundWithItsStatus() {
        Map<String, String> found = new TreeMap<>();
        rows(ComparisonTables.FIGURE_FACTS)
                .forEach(row -> found.merge(
                        key(states(row.text("fact_id")), row.text("event_ref"), row.text("kind"), row.text("side")),
                        row.text("status") + " " + row.text("outlier_outlets"),
                        (a, b) -> a + "; " + b));
        for (ExpectedSample.Fact fact : EXPECTED.facts()) {
            String states = fact.story().startsWith("caucasus") ? "ARM-AZE" : "KGZ-TJK";
            assertThat(found.get(key(states, fact.eventRef(), fact.kind().code(), fact.side())))
                    .as("%s among %s", fact, found)
                    .isNotNull()
                    .contains(fact.status() + " " + String.join("; ", fact.outlierOutlets()));
        }
    }

    private static String states(String factId) {
        return factId.substring(0, "AAA-BBB".length());
    }

    private static String key(String states, String event, String kind, String side) {
        return String.join("/", states, event, kind, side);
    }

    @Test
    void comparisonTablesAreTheGoldenOnes() {
        Map<String, String> exports = SampleRun.exports(output);
        for (TableSpec spec : ComparisonTables.ALL) {
            Golden.check(spec.name() + ".csv", exports.get(spec.name() + ".csv"));
        }
    }

    @Test
    void eventsAreTheGoldenOnes() throws IOException {
        Path events = output.resolve("events");
        Cli written = Cli.run("events", "--output", output, "--extended");
        assertThat(written.code()).as(written.err()).isZero();
        for (String file : List.of("plover-events.jsonl", "gdelt-events.tsv", "gkg-counts.tsv")) {
            Golden.check(file, Files.readString(events.resolve(file)));
        }
    }

    /** The rows of the whole corpus. */
    private static List<TableRow> whole(TableSpec spec) {
        return rows(spec).stream()
                .filter(row -> row.text("story_id").equals(ComparisonTables.ALL_STORIES))
                .toList();
    }

    private static List<TableRow> rows(TableSpec spec) {
        return TABLES.get(spec);
    }

    private static List<TableRow> of(TableSpec spec, ExpectedArticle article) {
        return rows(spec).stream()
                .filter(row -> row.text("article_id").equals(article.articleId()))
                .toList();
    }

    private static Set<String> ids(TableSpec spec) {
        return rows(spec).stream().map(row -> row.text("article_id")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> byId(TableSpec spec, Function<TableRow, String> value) {
        return rows(spec).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("article_id"), TreeMap::new, Collectors.mapping(value, Collectors.toList())));
    }
}
