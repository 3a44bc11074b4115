package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static StoryItem item(String published, Map<String, Integer> states) {
        return new StoryItem("id", "Outlet", published, states);
    }

    private static StoryIndex index(StoryItem... items) {
        StoryCalendar calendar = new StoryCalendar();
        List.of(items).forEach(calendar::add);
        return calendar.index();
    }

    private static final Map<String, Integer> PER_ECU = Map.of("PER", 6, "ECU", 4);

    @Test
    void theKeyIsTheTwoMostMentionedStates() {
        assertThat(StoryKey.of(item("", Map.of("PER", 6, "ECU", 4, "BRA", 3))).code())
                .isEqualTo("ECU-PER");
        assertThat(StoryKey.of(item("", Map.of("PER", 19, "ECU", 1))).code()).isEqualTo("PER");
        assertThat(StoryKey.of(item("", Map.of())).isEmpty()).isTrue();
    }

    @Test
    void aGapOfMoreThanFourteenDaysBeginsANewStory() {
        StoryItem first = item("2030-01-01", PER_ECU);
        StoryItem within = item("2030-01-15T10:00:00Z", PER_ECU);
        StoryItem after = item("2030-01-30", PER_ECU);
        StoryIndex index = index(first, within, after);
        assertThat(index.storyOf(first)).isEqualTo("ECU-PER-20300101");
        assertThat(index.storyOf(within)).isEqualTo("ECU-PER-20300101");
        assertThat(index.storyOf(after)).isEqualTo("ECU-PER-20300130");
    }

    @Test
    void undatedArticlesGoToTheLargestStoryOfTheirKey() {
        StoryItem small = item("2030-01-01", PER_ECU);
        StoryItem large = item("2030-03-01", PER_ECU);
        StoryItem undated = item("", PER_ECU);
        assertThat(index(small, large, large, undated).storyOf(undated)).isEqualTo("ECU-PER-20300301");
        assertThat(index(undated).storyOf(undated)).isEqualTo("ECU-PER");
    }

    @Test
    void anArticleThatNamesBothStatesOfABiggerStoryJoinsIt() {
        StoryItem clash = item("2030-01-01", PER_ECU);
        StoryItem ally = item("2030-01-03", Map.of("BRA", 5, "PER", 4, "ECU", 2));
        StoryItem trade = item("2030-01-03", Map.of("BRA", 5, "PER", 4));
        StoryItem muchLater = item("2030-06-03", Map.of("BRA", 5, "PER", 4, "ECU", 2));
        StoryIndex index = index(clash, clash, clash, clash, ally, trade, muchLater);
        assertThat(index.storyOf(ally)).isEqualTo("ECU-PER-20300101");
        assertThat(index.storyOf(trade)).isEqualTo("BRA-PER-20300103");
        assertThat(index.storyOf(muchLater)).isEqualTo("BRA-PER-20300603");
    }

    @Test
    void anArticleWithoutStatesHasNoStory() {
        StoryItem none = item("2030-01-01", Map.of());
        assertThat(index(none).storyOf(none)).isEmpty();
    }

    @Test
    void calendarsAddUp() {
        StoryItem a = item("2030-01-01", PER_ECU);
        StoryItem b = item("2030-01-10", PER_ECU);
        StoryItem c = item("2030-01-20", PER_ECU);
        StoryCalendar ac = new StoryCalendar().add(a).add(c);
        StoryCalendar merged = new StoryCalendar().add(b).merge(ac).merge(new StoryCalendar());
        assertThat(merged.index().storyOf(c)).isEqualTo("ECU-PER-20300101");
        assertThat(ac.index().storyOf(c)).isEqualTo("ECU-PER-20300120");
    }

    @Test
    void bodiesDoNotMakeAStory() {
        List<TableRow> mentions = List.of(
                mention("UN", "BODY", "UN"), mention("UN-CHIEF", "PERSON", "UN"), mention("PER", "STATE", "PER"));
        assertThat(StoryItem.of("a", "o", "", mentions).stateMentions()).isEqualTo(Map.of("PER", 1));
    }

    private static TableRow mention(String id, String type, String state) {
        return TableRow.of(
                EvidenceTables.MENTIONS, "a", "o", 0, 0, 1, "x", id, id, type, state, "NAME", "OUTLET", "r", 1.0, "x");
    }
}
