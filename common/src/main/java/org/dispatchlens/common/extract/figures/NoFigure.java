package org.dispatchlens.common.extract.figures;

/** Why a number is no figure, in words that end a sentence about the number. */
public enum NoFigure {
    UNSPECIFIED("says that the number is not known (figures.yaml not_figures.unspecified)"),
    ARTICLE("no noun for people follows (figures.yaml groups)"),
    AGE("an age"),
    ADDRESS("a number before a name, as in an address"),
    NAMED_PERSON("tells of one person by name, which is no count"),
    MEASURE(
            "a share, a duration, a distance or a count of things: the word behind it says so (figures.yaml not_figures.units)"),
    MONEY("an amount of money"),
    LABEL("part of a name or label, such as a road or a resolution"),
    DATE_OR_TIME("a date or a time of day"),
    YEAR("a year"),
    THINGS("counts the things named before it"),
    PRONOUN("a pronoun (\"no one\", \"one another\")"),
    WHOLE("the whole of which another number takes a part; what happened is said of the part"),
    UNREADABLE("no whole number by itself: an ordinal, a decimal, zero or part of a word"),
    NO_TRIGGER("no word of the sentence tells what happened to people (figures.yaml predicates, tolls)"),
    NO_PEOPLE("no noun for people beside it (figures.yaml groups) and nothing near it tells what happened"),
    NO_EVENT("counts people, but nothing in reach tells what happened to them (figures.yaml predicates)");

    private final String reason;

    NoFigure(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
