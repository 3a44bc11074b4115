package org.dispatchlens.common.align.stories;

import java.util.List;
import java.util.Map;

/** What an article weighs in finding its story, and what it gives to the story's name. */
public record StoryProfile(StoryVector vector, StoryLabel.Part label) {
    public static StoryProfile of(StoryArticle article, TermRarity rarity) {
        List<Map.Entry<String, Double>> weights = TermWeights.of(article, rarity);
        return new StoryProfile(StoryVector.of(article, weights, rarity), TermWeights.label(article, weights));
    }
}
