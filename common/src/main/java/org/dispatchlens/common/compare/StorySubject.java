package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a story is about.
 *
 * @param states its states, separated by blanks; empty when none stands out
 * @param keywords its most telling words, separated by a comma and a blank
 */
public record StorySubject(String states, String keywords) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    /** Nothing known. */
    public static final StorySubject UNKNOWN = new StorySubject("", "");

    /** Such as {@code ARM and AZE: jermuk, sotk, truce}; the story's id where nothing is known. */
    String words(String id) {
        String actors = states.replace(" ", " and ");
        String words = Arrays.stream(keywords.split(", ")).limit(SHOWN).collect(Collectors.joining(", "));
        if (actors.isEmpty() && words.isEmpty()) {
            return id;
        }
        return actors.isEmpty() || words.isEmpty() ? actors + words : actors + ": " + words;
    }
}
