package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class StoryGroupingTest {
    private static final StoryWords WORDS = StoryWords.from(CodebookFiles.builtIn());
    private static final Map<String, Integer> PER_ECU = Map.of("PER", 6, "ECU", 4);

    private static StoryArticle article(String id, String date, String words) {
        return article(id, date, words, Map.of());
    }

    private static StoryArticle article(String id, String date, String words, Map<String, Integer> states) {
        TreeMap<String, Double> terms = new TreeMap<>();
        for (String word : words.split(" ")) {
            terms.merge(word, 3.0, Double::sum);
        }
        states.keySet().forEach(state -> terms.put("@" + state, 1.0));
        return new StoryArticle(id, date, terms, states);
    }

    private static SortedMap<String, String> ids(List<StoryArticle> articles) {
        TreeMap<String, String> ids = new TreeMap<>();
        StoryGrouping.of(articles, WORDS).forEach((article, story) -> ids.put(article, story.id()));
        return ids;
    }

    private static final List<StoryArticle> TWO_CLASHES = List.of(
            article("a", "2030-01-02", "post tumbes ridge mortar killed border dawn", PER_ECU),
            article("b", "2030-01-03", "tumbes ridge mortar truce killed wounded", PER_ECU),
            article("c", "2030-01-04", "tumbes funeral mortar ridge said village", PER_ECU),
            article("d", "2031-06-01", "loja bridge drone killed border convoy", PER_ECU),
            article("e", "2031-06-01", "loja drone convoy bridge burned killed", PER_ECU));

    @Test
    void twoEventsOfTheSameStatesAreTwoStories() {
        assertThat(ids(TWO_CLASHES))
                .containsEntry("a", "ECU-PER-20300102")
                .containsEntry("b", "ECU-PER-20300102")
                .containsEntry("c", "ECU-PER-20300102")
                .containsEntry("d", "ECU-PER-20310601")
                .containsEntry("e", "ECU-PER-20310601");
    }

    @Test
    void anArticleAloneHasNoStory() {
        List<StoryArticle> articles = new ArrayList<>(TWO_CLASHES);
        articles.add(article("f", "2030-01-03", "regatta skipper marina prize"));
        assertThat(ids(articles)).doesNotContainKey("f").hasSize(5);
    }

    @Test
    void anArticleThatStandsForCopiesHasAStoryOfItsOwn() {
        StoryArticle wire =
                article("f", "2030-01-03", "regatta skipper marina prize").standingFor(2);
        assertThat(ids(List.of(wire, article("g", "2030-01-03", "orchard hail insurer"))))
                .isEqualTo(Map.of("f", "marina-prize-20300103"));
    }

    @Test
    void aTrialMonthsLaterJoinsByItsContent() {
        StoryArticle trial = article("t", "2030-11-20", "tumbes ridge mortar court sergeant verdict", PER_ECU);
        StoryArticle talks = article("u", "2030-11-20", "summit tariff banana delegation envoy", PER_ECU);
        List<StoryArticle> articles = new ArrayList<>(TWO_CLASHES);
        articles.addAll(List.of(trial, talks));
        assertThat(ids(articles)).containsEntry("t", "ECU-PER-20300102").doesNotContainKey("u");
    }

    @Test
    void anArticleWithoutADateJoinsByItsContent() {
        List<StoryArticle> articles = new ArrayList<>(TWO_CLASHES);
        articles.add(article("x", "", "loja drone convoy refugees", PER_ECU));
        assertThat(ids(articles)).containsEntry("x", "ECU-PER-20310601");
    }

    @Test
    void storiesOfOneNameAreToldApart() {
        List<StoryArticle> articles = List.of(
                article("a", "2030-01-02", "tumbes ridge mortar dawn quarry trench", PER_ECU),
                article("b", "2030-01-02", "tumbes ridge mortar truce quarry trench", PER_ECU),
                article("c", "2030-01-02", "loja drone convoy bridge orchard depot", PER_ECU),
                article("d", "2030-01-02", "loja drone convoy burned orchard depot", PER_ECU),
                article("e", "2030-01-02", "arlen ferry harbour"),
                article("f", "2030-01-02", "arlen ferry harbour"));
        assertThat(ids(articles))
                .containsEntry("a", "ECU-PER-20300102-mortar")
                .containsEntry("c", "ECU-PER-20300102-convoy")
                .containsEntry("e", "arlen-ferry-20300102");
    }

    @Test
    void sameWordsAndDayStillMakeTwoIds() {
        StoryLabel label = new StoryLabel();
        label.add(new StoryLabel.Part("", new TreeMap<>(PER_ECU), new TreeMap<>()));
        SortedMap<String, Story> named = StoryIds.name(Map.of("p", label, "q", label));
        assertThat(named.values()).extracting(Story::id).containsExactly("ECU-PER-p", "ECU-PER-q");
        assertThat(StoryIds.name(Map.of("p", new StoryLabel())).get("p").id()).isEqualTo("p");
    }

    @Test
    void groupsDoNotChain() {
        // Each article shares half of its words with the next one only.
        List<StoryArticle> chain = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            chain.add(article(
                    "c" + (char) ('a' + i), "2030-01-01", "w" + i + " v" + i + " w" + (i + 1) + " v" + (i + 1)));
        }
        Map<String, Long> sizes = new TreeMap<>();
        ids(chain).values().forEach(id -> sizes.merge(id, 1L, Long::sum));
        assertThat(Collections.max(sizes.values())).isLessThan(7);
    }

    @Property(tries = 50)
    void theOrderOfArticlesChangesNothing(@ForAll long seed) {
        List<StoryArticle> articles = new ArrayList<>(TWO_CLASHES);
        Collections.shuffle(articles, new Random(seed));
        assertThat(ids(articles)).isEqualTo(ids(TWO_CLASHES));
    }
}
