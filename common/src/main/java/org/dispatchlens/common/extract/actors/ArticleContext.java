package org.dispatchlens.common.extract.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known about one article while it is read: its text and the persons named so far. One thread, one article. */
final class ArticleContext {
    private final String text;
    private final int year;
    private final Map<String, Actor> bySurname = new HashMap<>();
    private final Map<List<String>, Boolean> has = new HashMap<>();

    /** @param year of the article; 0 where unknown */
    ArticleContext(String text, int year) {
        this.text = text;
        this.year = year;
    }

    int year() {
        return year;
    }

    /** Whether the article has one of the phrases, in the same letter case. */
    boolean hasAny(List<String> phrases) {
        return has.computeIfAbsent(phrases, p -> p.stream().anyMatch(text::contains));
    }

    void remember(String surnameKey, Actor person) {
        bySurname.put(surnameKey, person);
    }

    Actor person(String surnameKey) {
        return bySurname.get(surnameKey);
    }
}
