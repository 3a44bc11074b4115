package org.dispatchlens.common.align.stories;

import java.io.Serializable;
import java.util.List;

/**
 * One event as at least two articles tell it.
 *
 * @param id unique among the stories of one archive, such as {@code ARM-AZE-20220913}
 * @param states the one or two states that it is about, in the order of the alphabet; none when no state stands out
 * @param keywords the most telling words of its articles, lower-cased, the first the most telling
 */
public record Story(String id, List<String> states, List<String> keywords) implements Serializable {
    private static final long serialVersionUID = 1L;

    public Story {
        states = List.copyOf(states);
        keywords = List.copyOf(keywords);
    }

    Story named(String newId) {
        return new Story(newId, states, keywords);
    }
}
