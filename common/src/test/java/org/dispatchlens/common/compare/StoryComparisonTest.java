package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.junit.jupiter.api.Test;

class StoryComparisonTest {
    private static Map<TableSpec, List<TableRow>> tables(List<Articles> articles) {
        return PlainRun.tables(Sides.NONE, articles);
    }

    @Test
    void theWholeCorpusComesFirstAndThenEverySharedStory() {
        List<Articles> articles = List.of(
                article("a", "A").story("AFG-IRN").quote("PER", 3),
                article("b", "B").story("AFG-IRN"),
                article("c", "A").story("own").quote("PER", 4));
        assertThat(show(
                        tables(articles).get(ComparisonTables.OUTLET_SUMMARY),
                        "story_id",
                        "outlet",
                        "n_articles",
                        "n_quotes"))
                .containsExactly("ALL | A | 2 | 2", "ALL | B | 1 | 0", "AFG-IRN | A | 1 | 1", "AFG-IRN | B | 1 | 0");
    }

    @Test
    void onlyStoriesOfTwoOutletsAreCompared() {
        List<Articles> articles = List.of(
                article("a", "A").story("s"),
                article("b", "B").story("s"),
                article("c", "A").story("own").accuses("PER", "ECU"),
                article("d", "A").story("own"),
                article("e", "B").story(""));
        Map<TableSpec, List<TableRow>> tables = PlainRun.tables(Sides.given("ECU", "PER"), articles);
        assertThat(show(tables.get(ComparisonTables.OUTLET_SUMMARY), "story_id", "outlet"))
                .containsExactly("ALL | A", "ALL | B", "s | A", "s | B");
        // The balance of a story's sides needs no second outlet.
        assertThat(show(tables.get(ComparisonTables.BLAME_BALANCE), "story_id", "outlet"))
                .containsExactly("ALL | A", "own | A");
        assertThat(show(tables.get(ComparisonTables.STORIES), "story_id")).containsExactly("own", "s");
    }

    @Test
    void anArticleAloneTellsItsFiguresOnly() {
        List<Articles> articles = List.of(
                article("a", "A").story("").mention("PER", "STATE", "PER").killed("PER", "exact", 4));
        Map<TableSpec, List<TableRow>> tables =
                PlainRun.story(Sides.NONE, List.of(articles.get(0).evidence()));
        assertThat(tables.keySet())
                .containsExactlyInAnyOrder(
                        ComparisonTables.FIGURE_FACTS,
                        ComparisonTables.FIGURE_REPORTS,
                        ComparisonTables.DATA_ISSUES,
                        EvidenceTables.FIGURES);
        assertThat(show(tables.get(EvidenceTables.FIGURES), "article_id", "fact_id"))
                .containsExactly("a | a/current/killed/PER");
    }

    @Test
    void everyStoryHasItsOwnMinimum() {
        List<Articles> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article("a" + i, "A").story(i == 0 ? "few" : "many").mention("PER", "STATE", "PER"));
            articles.add(article("b" + i, "B").story(i == 0 ? "few" : "many"));
        }
        assertThat(show(
                        tables(articles).get(ComparisonTables.ACTOR_SHARES),
                        "story_id",
                        "denominator",
                        "share",
                        "status"))
                .containsExactly("ALL | 6 | 1 | ok", "few | 1 |  | not enough data", "many | 5 | 1 | ok");
    }

    @Test
    void aWireStoryCountsForTheOutletOfItsLeadOnly() {
        List<Articles> articles = List.of(
                article("a", "A").accuses("PER", "ECU").violence("ACTIVE"),
                article("b", "B").copy().accuses("PER", "ECU").violence("ACTIVE"),
                article("c", "C").copy().accuses("PER", "ECU").violence("ACTIVE"));
        Map<TableSpec, List<TableRow>> tables = tables(articles);
        assertThat(show(tables.get(ComparisonTables.VOICE_AGENCY), "story_id", "outlet", "n_blames", "n_blames_once"))
                .startsWith("ALL | A | 1 | 1", "ALL | B | 1 | 0", "ALL | C | 1 | 0");
        assertThat(show(tables.get(ComparisonTables.OUTLET_SUMMARY), "story_id", "outlet", "n_words", "n_words_once"))
                .endsWith("s | A | 100 | 100", "s | B | 100 | 0", "s | C | 100 | 0");
    }

    @Property(tries = 60)
    void storiesAndTheRestAddUpToTheWhole(@ForAll long seed) {
        List<Articles> articles = corpus(new Random(seed));
        Set<String> shared = shared(articles);
        List<Articles> rest = articles.stream()
                .filter(a -> !shared.contains(a.evidence().facts().storyId()))
                .toList();
        Map<TableSpec, List<TableRow>> whole = tables(articles);
        Map<TableSpec, List<TableRow>> others = tables(rest);
        for (TableSpec spec : ComparisonTables.BY_STORY) {
            Map<String, Long> all = sums(spec, whole.get(spec), true);
            Map<String, Long> parts = sums(spec, whole.get(spec), false);
            sums(spec, others.get(spec), true).forEach((column, n) -> parts.merge(column, n, Long::sum));
            parts.values().removeIf(n -> n == 0);
            all.values().removeIf(n -> n == 0);
            assertThat(parts).as(spec.name()).isEqualTo(all);
            for (TableRow row : whole.get(spec)) {
                onceIsNoMore(spec, row);
            }
        }
    }

    private static Set<String> shared(List<Articles> articles) {
        Map<String, Set<String>> outlets = new TreeMap<>();
        articles.forEach(a -> outlets.computeIfAbsent(a.evidence().facts().storyId(), s -> new TreeSet<>())
                .add(a.evidence().facts().outlet()));
        return outlets.keySet().stream()
                .filter(story -> !story.isEmpty() && outlets.get(story).size() > 1)
                .collect(Collectors.toSet());
    }

    /** A caller leaves out what {@link StoryComparison#READS} does not name; nothing may depend on it. */
    @Property(tries = 40)
    void columnsThatAreNotReadDoNotMatter(@ForAll long seed) {
        corpus(new Random(seed)).stream()
                .map(Articles::evidence)
                .filter(a -> a.facts().storyId().equals("s"))
                .collect(Collectors.groupingBy(a -> a.facts().storyId()))
                .forEach((story, articles) -> assertThat(PlainRun.story(
                                Sides.NONE,
                                articles.stream().map(StoryComparisonTest::slim).toList()))
                        .isEqualTo(PlainRun.story(Sides.NONE, articles)));
    }

    private static ArticleEvidence slim(ArticleEvidence article) {
        Map<String, List<TableRow>> tables = new TreeMap<>(article.tables());
        tables.keySet()
                .retainAll(Stream.concat(StoryComparison.READS.keySet().stream(), Stream.of(EvidenceTables.FIGURES))
                        .map(TableSpec::name)
                        .toList());
        StoryComparison.READS.forEach((spec, read) -> tables.computeIfPresent(
                spec.name(),
                (name, rows) -> rows.stream().map(row -> slim(row, read)).toList()));
        return new ArticleEvidence(article.facts(), tables);
    }

    private static TableRow slim(TableRow row, List<String> read) {
        TableRow slim = row;
        for (String column : row.spec().columnNames()) {
            slim = read.contains(column) ? slim : slim.with(column, null);
        }
        return slim;
    }

    private static void onceIsNoMore(TableSpec spec, TableRow row) {
        for (String column : spec.columnNames()) {
            String counted = column.replaceFirst("_once$", "");
            if (column.endsWith("_once") && spec.columnNames().contains(counted)) {
                assertThat(row.integer(column)).as(spec.name() + "." + column).isBetween(0, row.integer(counted));
            }
        }
    }

    /** Sums of all counts by outlet and column, of the whole corpus or of all stories; denominators are no plain counts. */
    private static Map<String, Long> sums(TableSpec spec, List<TableRow> rows, boolean whole) {
        Map<String, Long> sums = new TreeMap<>();
        for (TableRow row : rows) {
            if (row.text("story_id").equals("ALL") == whole) {
                for (Column column : spec.columns()) {
                    if (column.type() == ColumnType.INT && !column.name().startsWith("denominator")) {
                        sums.merge(
                                row.text("outlet") + " " + column.name(), (long) row.integer(column.name()), Long::sum);
                    }
                }
            }
        }
        return sums;
    }

    private static List<Articles> corpus(Random random) {
        List<Articles> articles = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Articles article = article("a" + i, random.nextBoolean() ? "A" : "B")
                    .story(List.of("s", "t", "u", "").get(random.nextInt(4)));
            if (random.nextInt(3) == 0) {
                article.copy();
            }
            for (int rows = random.nextInt(6); rows > 0; rows--) {
                String state = random.nextBoolean() ? "PER" : "ECU";
                article.mention(state, "STATE", state)
                        .sentiment(state, random.nextBoolean() ? "OUTLET" : "DIRECT", 0.5, "positive")
                        .accuses("PER", state)
                        .quote(state, random.nextInt(9))
                        .violence(random.nextBoolean() ? "ACTIVE" : "NOMINAL")
                        .killed(state, "exact", random.nextInt(3));
            }
            articles.add(article);
        }
        return articles;
    }
}
