package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.junit.jupiter.api.Test;

class PerStoryTest {
    private static final FigureGroups GROUPS = FigureGroups.from(CodebookFiles.builtIn());

    private static Map<TableSpec, List<TableRow>> tables(Set<String> shared, List<Articles> articles) {
        CompareOptions options = CompareOptions.defaults().withShared(shared);
        ComparisonSet set = new ComparisonSet(options, GROUPS);
        articles.forEach(a -> set.add(a.evidence()));
        return set.rows(options);
    }

    @Test
    void theWholeCorpusComesFirstAndThenEverySharedStory() {
        List<Articles> articles = List.of(
                article("a", "A").story("AFG-IRN").quote("PER", 3),
                article("b", "B").story("AFG-IRN"),
                article("c", "A").story("own").quote("PER", 4));
        assertThat(show(
                        tables(Set.of("AFG-IRN"), articles).get(ComparisonTables.OUTLET_SUMMARY),
                        "story_id",
                        "outlet",
                        "n_articles",
                        "n_quotes"))
                .containsExactly("ALL | A | 2 | 2", "ALL | B | 1 | 0", "AFG-IRN | A | 1 | 1", "AFG-IRN | B | 1 | 0");
    }

    @Test
    void onlyStoriesOfTwoOutletsAreShared() {
        StorySummary stories = new StorySummary(Sides.NONE);
        List.of(
                        article("a", "A").story("s"),
                        article("b", "B").story("s"),
                        article("c", "A").story("own"),
                        article("d", "A").story("own"),
                        article("e", "B").story(""))
                .forEach(a -> stories.add(a.evidence()));
        assertThat(stories.shared()).containsExactly("s");
    }

    @Test
    void everyStoryHasItsOwnMinimum() {
        List<Articles> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article("a" + i, "A").story(i == 0 ? "few" : "many").mention("PER", "STATE", "PER"));
        }
        assertThat(show(
                        tables(Set.of("few", "many"), articles).get(ComparisonTables.ACTOR_SHARES),
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
        Map<TableSpec, List<TableRow>> tables = tables(Set.of("s"), articles);
        assertThat(show(tables.get(ComparisonTables.VOICE_AGENCY), "story_id", "outlet", "n_blames", "n_blames_once"))
                .startsWith("ALL | A | 1 | 1", "ALL | B | 1 | 0", "ALL | C | 1 | 0");
        assertThat(show(tables.get(ComparisonTables.OUTLET_SUMMARY), "story_id", "outlet", "n_words", "n_words_once"))
                .endsWith("s | A | 100 | 100", "s | B | 100 | 0", "s | C | 100 | 0");
    }

    @Test
    void countsOfOtherStoriesDoNotAddUp() {
        PerStory<BlameMatrix> some = new PerStory<>(BlameMatrix::new, Set.of("s"));
        PerStory<BlameMatrix> others = new PerStory<>(BlameMatrix::new, Set.of("t"));
        assertThatThrownBy(() -> some.merge(others)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void storiesAndTheRestAddUpToTheWhole(@ForAll long seed) {
        List<Articles> articles = corpus(new Random(seed));
        Set<String> shared = Set.of("s", "t");
        List<Articles> rest = articles.stream()
                .filter(a -> !shared.contains(a.evidence().facts().storyId()))
                .toList();
        Map<TableSpec, List<TableRow>> whole = tables(shared, articles);
        Map<TableSpec, List<TableRow>> others = tables(Set.of(), rest);
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
                        .violence(random.nextBoolean() ? "ACTIVE" : "NOMINAL");
            }
            articles.add(article);
        }
        return articles;
    }
}
