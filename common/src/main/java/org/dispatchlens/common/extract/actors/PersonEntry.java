package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of {@code persons.yaml}.
 *
 * @param id state or body, hyphen, family name: {@code ARM-PASHINYAN}
 * @param name full name in news use
 * @param names other spellings of the full name
 * @param state alpha-3 code or body that the person speaks for
 * @param office the office that made the person known
 * @param from first year in that office
 * @param to last year in it; null while in office
 * @param surname family name where it is not the last word of {@code name}
 * @param alone the family name alone means this person
 * @param woman {@code she} can mean this person and {@code he} cannot
 * @param also further offices, of other years
 */
record PersonEntry(
        String id,
        String name,
        List<String> names,
        String state,
        String office,
        int from,
        Integer to,
        String surname,
        boolean alone,
        boolean woman,
        List<Term> also) {
    /**
     * A further office.
     *
     * @param state whom the person spoke for in it; null: the same
     */
    record Term(String office, int from, Integer to, String state) {}

    PersonEntry {
        also = ActorEntry.orEmpty(also);
        names = ActorEntry.orEmpty(names);
        surname = surname == null ? lastName(name) : surname;
    }

    /** All offices, the one that made the person known first; each with its state. */
    List<Term> terms() {
        return Stream.concat(Stream.of(new Term(office, from, to, state)), also.stream())
                .map(t -> t.state() == null ? new Term(t.office(), t.from(), t.to(), state) : t)
                .toList();
    }

    /** The last word without an Arabic article: {@code Assad} of {@code Bashar al-Assad}. */
    private static String lastName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
    }
}
