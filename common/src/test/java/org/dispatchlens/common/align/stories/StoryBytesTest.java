package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class StoryBytesTest {
    private static final StoryArticle ARTICLE = new StoryArticle(
                    "Große-Straße/1",
                    "2031-02-02",
                    Map.of("barge", 4.5, "osterby harbour", 0.75, "@ECU", 2.0),
                    Map.of("ECU", 2, "PER", 1))
            .standingFor(3);

    @Test
    void anArticleComesBackAsItWas() {
        assertThat(StoryBytes.article(StoryBytes.of(ARTICLE))).isEqualTo(ARTICLE);
    }

    @Test
    void aVectorAndALabelComeBackAsTheyWere() {
        TermCounts counts = new TermCounts().add(ARTICLE).add(ARTICLE);
        TermRarity rarity = new TermRarity(counts, StoryWords.from(CodebookFiles.builtIn()));
        StoryProfile profile = StoryProfile.of(ARTICLE, rarity);
        StoryVector vector = StoryBytes.vector(StoryBytes.of(profile.vector()));
        assertThat(vector).usingRecursiveComparison().isEqualTo(profile.vector());
        assertThat(StoryPlace.of(vector)).hasSize(3);
        assertThat(StoryBytes.part(StoryBytes.of(profile.label()))).isEqualTo(profile.label());
        assertThat(profile.label().keywords().keySet()).containsExactlyElementsOf(List.of("barge", "osterby harbour"));
    }
}
