package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.align.WireCopies;
import org.dispatchlens.common.align.WirePairs;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryReader;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.tables.EvidenceRows;

/**
 * Stories against incidents. Gold: one incident a line with {@code incident} and {@code docs}, each with {@code file} and
 * {@code date} (ISO 8601, may be missing); the articles of one incident are one story, those of two incidents are two. All
 * articles are grouped at once, copies of one text as one, as the align stage does.
 *
 * <p>Scored are the pairs of articles ({@link StoryPairs}). The listing has one row an article: right where its story holds
 * its whole incident and nothing else, missed where articles of its incident are elsewhere, spurious where its story holds
 * articles of others, wrong where both.
 */
final class StoryScorer implements Scorer {
    @Override
    public Evaluation score(Gold gold) {
        SortedMap<String, String> incidents = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        GoldTexts texts = gold.articles();
        for (GoldFile.Row row : GoldFile.read(gold.path())) {
            for (JsonNode doc : row.node().path("docs")) {
                Article article = texts.article(doc.path("file").asText().replaceFirst("\\.txt$", ""))
                        .publishedAt(doc.path("date").asText(""));
                if (incidents.put(article.articleId(), row.text("incident")) != null) {
                    throw new InputException(row.place() + ": " + article.articleId() + " is in two incidents");
                }
                articles.add(article);
            }
        }
        return evaluation(incidents, stories(gold, articles));
    }

    /** Story id by article id; an article alone is a story of its own. */
    private static SortedMap<String, String> stories(Gold gold, List<Article> articles) {
        SortedMap<String, String> leads =
                WirePairs.leads(articles.stream().map(StoryScorer::member).toList());
        StoryWords words = StoryWords.from(gold.codebook());
        Extractor extractor = gold.extractor();
        List<StoryArticle> items = articles.stream()
                .filter(a -> leads.get(a.articleId()).equals(a.articleId()))
                .map(a -> item(a, words, extractor).standingFor(Collections.frequency(leads.values(), a.articleId())))
                .toList();
        SortedMap<String, Story> found = StoryGrouping.of(items, words);
        SortedMap<String, String> stories = new TreeMap<>();
        leads.forEach((article, lead) ->
                stories.put(article, found.containsKey(lead) ? found.get(lead).id() : "alone: " + article));
        return stories;
    }

    private static WireCopies.Member member(Article article) {
        String body = article.text().substring(Math.max(0, article.text().indexOf('\n')));
        return new WireCopies.Member(article.articleId(), article.outlet(), article.publishedAt(), body);
    }

    private static StoryArticle item(Article article, StoryWords words, Extractor extractor) {
        return new StoryReader(words)
                .read(
                        article.articleId(),
                        article.publishedAt(),
                        article.text(),
                        EvidenceRows.mentions(extractor.extract(article)));
    }

    static Evaluation evaluation(SortedMap<String, String> incidents, SortedMap<String, String> stories) {
        StoryPairs pairs = new StoryPairs(incidents, stories);
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, String> entry : incidents.entrySet()) {
            String story = stories.get(entry.getKey());
            items.add(new Item(
                    entry.getKey(), "", outcome(pairs.of(entry.getKey())), entry.getValue(), story, "stories", "", ""));
        }
        return new Evaluation(Task.STORIES.code(), pairs.metrics(), items);
    }

    private static Outcome outcome(StoryPairs.Counted counted) {
        boolean mixed = counted.both() < counted.story();
        if (counted.both() < counted.incident()) {
            return mixed ? Outcome.WRONG : Outcome.MISSED;
        }
        return mixed ? Outcome.SPURIOUS : Outcome.RIGHT;
    }
}
