package org.dispatchlens.common.align.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/**
 * Reads what an article is about: its content words, its names (also two name words in a row) and its actors.
 *
 * <p>A word of the title weighs 3, one of the first 80 words of the text 2, any other 1; names, which are the words that
 * the text capitalises where no sentence opens, weigh 1.5 times as much, pairs of them half of that. Words inside the
 * mention of an actor count for the actor, in whatever form the text names it. Stop words are those of {@code
 * stories.yaml}.
 */
public final class StoryReader {
    /** The columns of mentions that are read; a caller may leave the others null. */
    public static final List<String> READS = List.of("char_start", "char_end", "actor_id", "actor_type", "state");

    private final StoryWords words;

    public StoryReader(StoryWords words) {
        this.words = words;
    }

    /**
     * One article.
     *
     * @param publishedAt ISO 8601 date or instant, or empty
     * @param text the cleaned text, its title in the first line
     * @param mentions the rows of the mentions table of this article
     */
    public StoryArticle read(String articleId, String publishedAt, String text, List<TableRow> mentions) {
        return new StoryArticle(
                articleId, publishedAt, 1, new StoryTerms(words.stopWords(), text).of(mentions), states(mentions));
    }

    /** International bodies are left out: they comment on most conflicts and would hide whom a story is about. */
    private static SortedMap<String, Integer> states(List<TableRow> mentions) {
        Set<String> bodies = new HashSet<>();
        mentions.stream().filter(m -> m.text("actor_type").equals("BODY")).forEach(m -> bodies.add(m.text("state")));
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (TableRow mention : mentions) {
            String state = mention.text("state");
            if (!state.isEmpty() && !bodies.contains(state)) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        return counts;
    }
}
