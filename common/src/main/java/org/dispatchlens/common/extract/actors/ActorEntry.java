package org.dispatchlens.common.extract.actors;

import java.util.List;
import org.dispatchlens.common.model.ActorType;

/**
 * One entry of {@code actors.yaml}.
 *
 * @param id alpha-3 code of a state, or our own short id
 * @param name the name shown in tables
 * @param names further names in news use; {@code name} counts as one of them
 * @param adjectives demonym adjectives: {@code Armenian}
 * @param people nouns for its people: {@code Armenians}
 * @param capitals cities that stand for its government: {@code Yerevan}
 * @param government buildings and offices that stand for its government: {@code the Kremlin}
 * @param state alpha-3 code or id that it rolls up to; empty: itself
 * @param type for institutions; null elsewhere
 */
record ActorEntry(
        String id,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> government,
        String state,
        ActorType type) {
    ActorEntry {
        names = orEmpty(names);
        adjectives = orEmpty(adjectives);
        people = orEmpty(people);
        capitals = orEmpty(capitals);
        government = orEmpty(government);
        state = state == null ? id : state;
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
