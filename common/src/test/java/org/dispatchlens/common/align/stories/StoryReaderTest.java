package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
    private static final StoryReader READER = new StoryReader(StoryWords.from(CodebookFiles.builtIn()));

    private static Map<String, Double> terms(String text, TableRow... mentions) {
        return READER.read("a", "", text, List.of(mentions)).terms().byTerm();
    }

    private static TableRow mention(String id, String type, String state, int start, int end) {
        return TableRow.of(
                EvidenceTables.MENTIONS,
                "a",
                "o",
                0,
                start,
                end,
                "x",
                id,
                id,
                type,
                state,
                "NAME",
                "OUTLET",
                "r",
                1.0,
                "x",
                0);
    }

    @Test
    void titleAndOpeningWeighMore() {
        String filler = "quarry ".repeat(100);
        assertThat(terms("Ferry sinks\nThe ferry sank. " + filler + "\nDivers waited."))
                .containsEntry("ferry", 5.0)
                .containsEntry("sank", 2.0)
                .containsEntry("diver", 1.0)
                .doesNotContainKeys("the", "waited.");
    }

    @Test
    void namesWeighMoreAndMakePairs() {
        assertThat(terms("Fire\nCrews from Port Arlen left, while Arlen slept. Crews from Port Arlen said so."))
                .containsEntry("port arlen", 3.0)
                .containsEntry("arlen", 9.0)
                .containsEntry("crew", 4.0)
                .doesNotContainKey("crew port");
    }

    @Test
    void aCapitalThatOnlyOpensASentenceMakesNoName() {
        assertThat(terms("Fire\nHarbours burned. Harbours smoked. The harbours smoked."))
                .containsEntry("harbour", 6.0);
    }

    @Test
    void wordsOfAnActorCountForTheActor() {
        String text = "Peru waits\nLima waited for the Peruvian navy.";
        assertThat(terms(
                        text,
                        mention("PER", "STATE", "PER", 0, 4),
                        mention("PER", "STATE", "PER", 11, 15),
                        mention("PER-NAVY", "MILITARY", "PER", 31, 44)))
                .containsEntry("@PER", 5.0)
                .containsEntry("@PER-NAVY", 2.0)
                .doesNotContainKeys("peru", "lima", "peruvian", "navy");
    }

    @Test
    void statesAreCountedWithoutBodies() {
        StoryArticle article = READER.read(
                "a",
                "",
                "Talks\nTalks went on.",
                List.of(
                        mention("UN", "BODY", "UN", 0, 1),
                        mention("UN-CHIEF", "PERSON", "UN", 0, 1),
                        mention("PER", "STATE", "PER", 0, 1)));
        assertThat(article.states()).isEqualTo(Map.of("PER", 1));
    }

    @Test
    void endingsDoNotPartWords() {
        assertThat(List.of("Clashes", "clash", "Bodies", "body's", "soldier’s", "soldier", "bus", "class", "crisis"))
                .extracting(StoryToken::form)
                .containsExactly("clash", "clash", "body", "body", "soldier", "soldier", "bus", "class", "crisis");
    }
}
