package org.dispatchlens.common.extract.actors;

import java.util.List;

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
        boolean woman) {
    PersonEntry {
        names = ActorEntry.orEmpty(names);
        surname = surname == null ? lastName(name) : surname;
    }

    /** The last word without an Arabic article: {@code Assad} of {@code Bashar al-Assad}. */
    private static String lastName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
    }
}
