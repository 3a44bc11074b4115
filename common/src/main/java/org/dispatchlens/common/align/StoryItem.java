package org.dispatchlens.common.align;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/**
 * What story grouping needs of one article.
 *
 * @param publishedAt ISO 8601 date or instant, or empty
 * @param stateMentions actor mentions by the state that they roll up to
 */
public record StoryItem(String articleId, String outlet, String publishedAt, Map<String, Integer> stateMentions)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public StoryItem {
        stateMentions = java.util.Collections.unmodifiableMap(new TreeMap<>(stateMentions));
    }

    /**
     * Counts the mention rows of one article. International bodies are left out: they comment on most conflicts and
     * would hide the two states that a story is about.
     */
    public static StoryItem of(String articleId, String outlet, String publishedAt, List<TableRow> mentions) {
        Set<String> bodies = new HashSet<>();
        mentions.stream().filter(m -> m.text("actor_type").equals("BODY")).forEach(m -> bodies.add(m.text("state")));
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (TableRow mention : mentions) {
            String state = mention.text("state");
            if (!state.isEmpty() && !bodies.contains(state)) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        return new StoryItem(articleId, outlet, publishedAt, counts);
    }

    int total() {
        return stateMentions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of a state in this article's mentions, in [0,1]; 0 when it is not named. */
    double share(String state) {
        int total = total();
        return total == 0 ? 0 : stateMentions.getOrDefault(state, 0) / (double) total;
    }
}
