package org.dispatchlens.common.text;

import java.util.Set;

/** Words with a full stop that does not end a sentence, by what has to follow for the sentence to go on. */
final class Abbreviations {
    /** Never the end of a sentence when a word follows. */
    private static final Set<String> ALWAYS = WordSet.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Pvt", "Brig", "Adm",
            "Cmdr", "Det", "Supt", "Insp", "Rep", "Sen", "Gov", "Pres", "Rev", "Hon", "Messrs", "Mme", "Mlle", "vs",
            "v", "Art", "approx", "Jan", "Feb", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "e.g", "i.e", "cf", "a.k.a",
            "Mt", "Ft");

    /** Stand before a number. */
    private static final Set<String> BEFORE_NUMBER = WordSet.of(
            "No", "Nos", "p", "pp", "par", "para", "paras", "sec", "ch", "chap", "vol", "vols", "fig", "figs", "nos",
            "arts", "resp");

    /** May end a sentence: it goes on unless a word follows that opens sentences. */
    private static final Set<String> UNLESS_OPENER =
            WordSet.of("U.S", "U.N", "U.K", "E.U", "D.C", "U.A.E", "U.S.A", "St", "Sts");

    /** May end a sentence, and does before a word that opens one; else the detector is believed. */
    private static final Set<String> BELIEVED = WordSet.of(
            "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "Ave", "Blvd", "Rd", "Ct", "Calif", "Ariz", "Colo", "Conn",
            "Fla", "Ga", "Ill", "Md", "Mich", "Minn", "Mo", "Ore", "Pa", "Tenn", "Va", "Wis");

    /** A time of day goes on before a day, a month, a zone or a bracket. */
    private static final Set<String> CLOCK = WordSet.of("a.m", "p.m", "A.M", "P.M");

    private static final Set<String> AFTER_CLOCK = WordSet.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Mon",
            "Tue",
            "Tues",
            "Wed",
            "Thu",
            "Thur",
            "Thurs",
            "Fri",
            "Sat",
            "Sun",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sept",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
            "ET",
            "EST",
            "EDT",
            "CT",
            "CST",
            "CDT",
            "MT",
            "MST",
            "MDT",
            "PT",
            "PST",
            "PDT",
            "GMT",
            "UTC",
            "BST",
            "CET",
            "CEST",
            "EET",
            "IST",
            "Eastern",
            "Central",
            "Mountain",
            "Pacific",
            "Moscow");

    /** Words that open sentences. */
    private static final Set<String> OPENERS = WordSet.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "However",
            "Meanwhile",
            "According",
            "After",
            "Before",
            "When",
            "While",
            "As",
            "For",
            "If",
            "Both",
            "There",
            "His",
            "Her",
            "Its",
            "Their",
            "Since",
            "Last",
            "Earlier",
            "Later",
            "With",
            "You",
            "Our",
            "My",
            "Your",
            "So",
            "Now",
            "Then",
            "Some",
            "Many",
            "Most",
            "All",
            "None",
            "Not",
            "No",
            "What",
            "Why",
            "How",
            "Who",
            "Although",
            "Though",
            "Because",
            "Despite",
            "During",
            "Under",
            "Thank",
            "Police",
            "Officials",
            "Two",
            "Three",
            "One",
            "Another",
            "Several",
            "By",
            "From",
            "To",
            "Of",
            "Is",
            "Are",
            "Was",
            "Were",
            "Do",
            "Does",
            "Did",
            "Also",
            "Yet",
            "Or",
            "Nor",
            "Even",
            "Here",
            "Once",
            "Until",
            "Such");

    private Abbreviations() {}

    static boolean opener(String word) {
        return OPENERS.contains(word);
    }

    /**
     * Whether the full stop behind a word leaves its sentence open.
     *
     * @param word letters and inner dots before the stop
     * @param next first word behind it, or empty where none begins there
     * @param mark first character behind it
     */
    static boolean goesOn(String word, String next, char mark) {
        if (CLOCK.contains(word)) {
            return mark == '[' || AFTER_CLOCK.contains(next);
        }
        if (UNLESS_OPENER.contains(word)) {
            return !opener(next) && !quote(mark);
        }
        if (BELIEVED.contains(word)) {
            return next.length() == 1 && !opener(next);
        }
        return ALWAYS.contains(word) || initial(word) || (BEFORE_NUMBER.contains(word) && Character.isDigit(mark));
    }

    /** Whether an opener behind this abbreviation begins a new sentence. */
    static boolean canEnd(String word) {
        return word.indexOf('.') >= 0 || BELIEVED.contains(word) || UNLESS_OPENER.contains(word);
    }

    /** A single capital, such as that of a first name; {@code I} is a word. */
    static boolean initial(String word) {
        return word.length() == 1 && !word.equals("I") && Character.isUpperCase(word.charAt(0));
    }

    private static boolean quote(char c) {
        return c == '"' || c == '“' || c == '«';
    }
}
