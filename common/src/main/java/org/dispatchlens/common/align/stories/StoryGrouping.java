package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles to stories. An article that stands alone has no story: there is nothing to compare it with. */
public final class StoryGrouping {
    private StoryGrouping() {}

    /** The story of each article of a collection that fits into memory; every pair of articles is looked at. */
    public static SortedMap<String, Story> of(Collection<StoryArticle> articles, StoryWords words) {
        TermCounts counts = new TermCounts();
        articles.forEach(counts::add);
        TermRarity rarity = new TermRarity(counts, words);
        List<StoryVector> vectors =
                articles.stream().map(a -> StoryVector.of(a, rarity)).toList();
        SortedMap<String, String> groups = groups(vectors, links(vectors));
        SortedMap<String, StoryLabel> labels = new TreeMap<>();
        articles.stream().filter(a -> groups.containsKey(a.articleId())).forEach(a -> labels.computeIfAbsent(
                        groups.get(a.articleId()), first -> new StoryLabel())
                .add(TermWeights.label(a, rarity)));
        SortedMap<String, Story> stories = StoryIds.name(labels);
        SortedMap<String, Story> byArticle = new TreeMap<>();
        groups.forEach((article, first) -> byArticle.put(article, stories.get(first)));
        return byArticle;
    }

    private static List<StoryLink> links(List<StoryVector> vectors) {
        TreeMap<String, StoryNeighbours> neighbours = new TreeMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = i + 1; j < vectors.size(); j++) {
                StoryLink.between(vectors.get(i), vectors.get(j)).ifPresent(link -> {
                    neighbours
                            .computeIfAbsent(link.articleA(), a -> new StoryNeighbours())
                            .add(link);
                    neighbours
                            .computeIfAbsent(link.articleB(), a -> new StoryNeighbours())
                            .add(link);
                });
            }
        }
        List<StoryLink> links = new ArrayList<>();
        neighbours.values().forEach(own -> links.addAll(own.links()));
        return links;
    }

    /**
     * The smallest article id of each article's story, for articles with a story.
     *
     * @param links the links of each article; one that two articles have may come once or twice
     */
    public static SortedMap<String, String> groups(List<StoryVector> vectors, List<StoryLink> links) {
        SortedMap<String, String> groups = new TreeMap<>();
        for (List<StoryVector> members : StoryClusters.of(vectors, links)) {
            if (members.stream().mapToInt(StoryVector::copies).sum() > 1) {
                members.forEach(m -> groups.put(m.articleId(), members.get(0).articleId()));
            }
        }
        return groups;
    }
}
