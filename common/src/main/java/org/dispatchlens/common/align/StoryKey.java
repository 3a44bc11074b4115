package org.dispatchlens.common.align;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The one or two states that an article is about, in alphabetical order; {@code second} is empty for one state, both are
 * empty when no state stands out.
 */
public record StoryKey(String first, String second) implements Comparable<StoryKey>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final double MINIMUM_SHARE = 0.15;

    /**
     * The two most mentioned states that each have at least 15 % of the article's mentions with a state; ties go to the
     * earlier code.
     */
    public static StoryKey of(StoryItem item) {
        List<String> top = item.stateMentions().entrySet().stream()
                .filter(e -> item.share(e.getKey()) >= MINIMUM_SHARE)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new StoryKey(top.isEmpty() ? "" : top.get(0), top.size() < 2 ? "" : top.get(1));
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    boolean pair() {
        return !second.isEmpty();
    }

    boolean has(String state) {
        return !state.isEmpty() && (first.equals(state) || second.equals(state));
    }

    boolean shares(StoryKey other) {
        return has(other.first) || has(other.second);
    }

    /** Such as {@code ARM-AZE}. */
    String code() {
        return pair() ? first + "-" + second : first;
    }

    @Override
    public int compareTo(StoryKey other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : second.compareTo(other.second);
    }
}
