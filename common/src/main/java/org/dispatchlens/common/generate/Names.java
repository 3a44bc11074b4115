package org.dispatchlens.common.generate;

import java.util.List;

/**
 * Invented names of people, towns and villages, made of syllables. There are some hundred thousand of each; a few are usual
 * and most are rare, so that an archive meets new names however large it grows.
 */
final class Names {
    private static final int RANKS = 400_000;
    private static final List<String> ONSETS = List.of(
            "B", "Br", "D", "Dr", "F", "Fl", "G", "Gl", "H", "J", "K", "Kr", "L", "M", "N", "P", "R", "S", "T", "Tr",
            "V", "Z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ei", "au", "oe");
    private static final List<String> MIDDLES = List.of(
            "ld", "rv", "nt", "ss", "mb", "lm", "rd", "v", "n", "l", "r", "sk", "th", "zz", "nd", "rk", "b", "g");
    private static final List<String> GIVEN =
            List.of("o", "a", "in", "is", "an", "ea", "on", "ie", "el", "ira", "us", "emi", "olf", "uk");
    private static final List<String> FAMILY = List.of(
            "ovan", "eshti", "arro", "wick", "ansen", "oglin", "ukka", "etto", "imsky", "aert", "onen", "elli", "ardze",
            "ulis");
    private static final List<String> TOWN = List.of(
            "holm", "bury", "mere", "grad", "ford", "aville", "oska", "enburg", "ipol", "stead", "asar", "evka",
            "minster", "hollow");

    private Names() {}

    static String given(Dice dice) {
        return name(dice.zipf(RANKS, 30), "given", GIVEN);
    }

    static String family(Dice dice) {
        return name(dice.zipf(RANKS, 60), "family", FAMILY);
    }

    static String town(Dice dice) {
        return name(dice.zipf(RANKS, 60), "town", TOWN);
    }

    private static String name(int rank, String kind, List<String> endings) {
        Dice dice = Dice.of(0, kind, rank);
        StringBuilder name = new StringBuilder(dice.of(ONSETS)).append(dice.of(VOWELS));
        if (dice.chance(.35)) {
            name.append(dice.of(MIDDLES)).append(dice.of(VOWELS));
        }
        return name.append(dice.of(MIDDLES)).append(dice.of(endings)).toString();
    }
}
