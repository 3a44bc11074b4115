package org.dispatchlens.common.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fills in what sentences of one article say about its story. Belongs to one article while it is written. */
final class Scene {
    private static final List<String> FEW = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Story story;
    private final Style style;
    private final Material material;
    private final Dice dice;
    private final Set<Story.Person> introduced = new HashSet<>();
    private Planted.State accuser;
    private Planted.State accused;
    private String number = "";

    Scene(Story story, Style style, Material material, Dice dice) {
        this.story = story;
        this.style = style;
        this.material = material;
        this.dice = dice;
        turn();
    }

    /** Draws anew which of the two sides is A and which is B. */
    void turn() {
        int first = dice.below(2);
        accuser = story.sides().get(first);
        accused = story.sides().get(1 - first);
    }

    Planted.State accuser() {
        return accuser;
    }

    Planted.State accused() {
        return accused;
    }

    /** Sets what the next sentence prints as its number. */
    void number(int n) {
        number = n >= 2 && n < 10 && dice.chance(.5) ? FEW.get(n - 2) : String.format(Locale.ROOT, "%,d", n);
    }

    /** The text in the place of a name in braces. */
    String fill(String slot) {
        return switch (slot) {
            case "a" -> String.valueOf(Articles.OPEN);
            case "A" -> accuser.in(dice.of(material.planted().speakers()));
            case "A.state" -> accuser.name();
            case "B" ->
                accused.in(dice.of(
                        dice.chance(.5)
                                ? material.planted().speakers().subList(0, 1)
                                : material.planted().forces()));
            case "B.state" -> accused.name();
            case "B.forces" -> accused.in(dice.of(material.planted().forces()));
            case "n" -> number;
            case "people" -> dice.of(material.planted().people());
            case "place" -> dice.chance(.6) ? story.place() : dice.of(story.towns());
            case "town" -> dice.chance(.5) ? dice.of(story.towns()) : Names.town(dice);
            case "topic" -> topic();
            case "topic.s" -> Inflection.of(topic(), "s");
            case "number" -> String.valueOf(dice.between(2, 96));
            case "year" -> String.valueOf(dice.between(1950, 2019));
            case "who" -> who();
            case "what" -> what();
            case "person" -> person();
            case "state" -> state().name();
            case "adjective" -> state().adjective();
            case "capital" -> state().capital();
            case "speaker" -> speaker();
            case "person.apposition" -> "a " + material.word("trade", dice) + " from " + Names.town(dice);
            default -> throw new IllegalArgumentException("nothing is called {" + slot + "}");
        };
    }

    private String topic() {
        return dice.chance(.35) ? dice.of(story.topics()) : material.word("thing", dice);
    }

    private String who() {
        return dice.chance(style.actors()) ? body() : rule(dice.chance(style.actors()) ? "quiet" : "folk");
    }

    private String what() {
        return rule(dice.chance(style.actors() * .8) ? "owned" : "np");
    }

    private String speaker() {
        if (dice.chance(style.actors() * .5)) {
            return body();
        }
        return dice.chance(style.actors() * .5)
                ? named(dice.of(story.officials()))
                : dice.chance(.7) ? person() : rule("voice");
    }

    private String body() {
        return state().in(dice.of(material.planted().speakers()));
    }

    private Planted.State state() {
        return dice.of(dice.chance(.75) ? story.sides() : story.others());
    }

    private String person() {
        return dice.chance(.12) ? Names.given(dice) + " " + Names.family(dice) : named(dice.of(story.people()));
    }

    /** With name and office at first, then by the surname, as newspapers do. */
    private String named(Story.Person person) {
        if (introduced.add(person)) {
            return person.office() + " " + person.given() + " " + person.family();
        }
        return dice.chance(.7) ? person.family() : "Mr " + person.family();
    }

    private String rule(String rule) {
        return material.grammar().build(rule, dice, this::fill);
    }
}
