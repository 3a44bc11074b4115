package org.dispatchlens.common.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented event.
 *
 * @param sides the two states that stand against each other
 * @param others further states that are named
 * @param place where it happened
 * @param towns further places
 * @param people who is quoted
 * @param officials who speaks for the two states
 * @param topics what it is about, as nouns
 * @param violent whether anybody is blamed or harmed
 * @param intensity how much blame and how many figures its articles have, against the mean
 * @param day days after the first day of the archive
 */
record Story(
        List<Planted.State> sides,
        List<Planted.State> others,
        String place,
        List<String> towns,
        List<Person> people,
        List<Person> officials,
        List<String> topics,
        boolean violent,
        double intensity,
        int day) {
    private static final List<Double> INTENSITIES = List.of(.15, .35, .8, 1.2, 2.5);
    private static final int PEOPLE = 7;
    private static final int OFFICIALS = 2;
    private static final int TOPICS = 9;
    private static final int TOWNS = 4;
    private static final double STATE_SHIFT = 4;

    /** An invented person. */
    record Person(String given, String family, String office) {}

    static Story of(Dice dice, Style style, int days, Material material) {
        List<Planted.State> states = distinct(dice, material.planted().states(), 4);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(dice, material.word("office", dice)));
        }
        List<String> towns = new ArrayList<>();
        for (int i = 0; i < TOWNS; i++) {
            towns.add(Names.town(dice));
        }
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < TOPICS; i++) {
            topics.add(material.word("thing", dice));
        }
        List<Person> officials = new ArrayList<>();
        for (Planted.State side : states.subList(0, 2)) {
            for (int i = 0; i < OFFICIALS; i++) {
                officials.add(person(dice, side.in(dice.of(material.planted().posts()))));
            }
        }
        return new Story(
                states.subList(0, 2),
                states.subList(2, 4),
                Names.town(dice),
                towns,
                people,
                officials,
                topics,
                dice.chance(style.violentStories()),
                dice.of(INTENSITIES),
                dice.below(days));
    }

    private static Person person(Dice dice, String office) {
        return new Person(Names.given(dice), Names.family(dice), office);
    }

    private static List<Planted.State> distinct(Dice dice, List<Planted.State> states, int count) {
        List<Planted.State> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            Planted.State state = states.get(dice.zipf(states.size(), STATE_SHIFT));
            if (!chosen.contains(state)) {
                chosen.add(state);
            }
        }
        return chosen;
    }
}
