package org.dispatchlens.common.align;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dispatchlens.common.compare.Publication;

/**
 * Says which story an article belongs to. Small (one entry per story), so it can be sent to every worker.
 *
 * <p>Rule 1: the story of the article's own key ({@link StoryKey}) and day; without a date, the key's largest story.
 * Rule 2: an article whose own story is smaller may join a bigger one on a pair of states when its key shares a state
 * with that pair, it names both states of the pair with at least 10 % of its mentions each, and its day is at most 14
 * days away from the bigger story; so an article on Turkey's words to Armenia about a clash with Azerbaijan joins the
 * clash. An article without a date joins only when the pair has one story. The biggest such story wins, then the
 * earliest. An article in which no state stands out has no story.
 */
public final class StoryIndex implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double JOIN_SHARE = 0.10;

    private final TreeMap<StoryKey, ArrayList<StoryWindow>> byKey = new TreeMap<>();
    private final TreeMap<String, ArrayList<StoryWindow>> pairsByState = new TreeMap<>();

    StoryIndex(List<StoryWindow> windows) {
        for (StoryWindow window : windows) {
            byKey.computeIfAbsent(window.key(), k -> new ArrayList<>()).add(window);
            if (window.key().pair()) {
                pairsByState
                        .computeIfAbsent(window.key().first(), s -> new ArrayList<>())
                        .add(window);
                pairsByState
                        .computeIfAbsent(window.key().second(), s -> new ArrayList<>())
                        .add(window);
            }
        }
    }

    /** Id of the article's story, or empty. The article must have been added to the calendar that made this index. */
    public String storyOf(StoryItem item) {
        StoryKey key = StoryKey.of(item);
        if (key.isEmpty()) {
            return "";
        }
        OptionalLong day = Publication.day(item.publishedAt());
        StoryWindow own = own(key, day);
        return item.stateMentions().keySet().stream()
                .filter(key::has)
                .flatMap(state -> pairsByState.getOrDefault(state, new ArrayList<>()).stream())
                .filter(w -> w.articles() > own.articles() && joins(item, key, day, w))
                .min(StoryWindow.LARGEST_FIRST)
                .orElse(own)
                .id();
    }

    private StoryWindow own(StoryKey key, OptionalLong day) {
        return byKey.getOrDefault(key, new ArrayList<>()).stream()
                .filter(w -> day.isEmpty() || w.holds(day.getAsLong()))
                .min(StoryWindow.LARGEST_FIRST)
                .orElseThrow(() -> new IllegalArgumentException("an article that the calendar has not seen: " + key));
    }

    private boolean joins(StoryItem item, StoryKey key, OptionalLong day, StoryWindow target) {
        boolean names = item.share(target.key().first()) >= JOIN_SHARE
                && item.share(target.key().second()) >= JOIN_SHARE;
        boolean when = day.isPresent()
                ? target.near(day.getAsLong())
                : byKey.get(target.key()).size() == 1;
        return names && when && key.shares(target.key());
    }
}
