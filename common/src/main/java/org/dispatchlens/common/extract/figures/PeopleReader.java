package org.dispatchlens.common.extract.figures;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/** Finds the noun that a number counts and whether it is one for people. */
final class PeopleReader {
    private static final int REACH = 9;
    private static final int UNKNOWN_WORDS = 2;
    /** Pieces of {@code (ABC)}. */
    private static final int ACRONYM = 3;

    private static final Set<String> PLURALS = WordSet.of(
            "children", "people", "police", "personnel", "staff", "crew", "clergy", "elderly", "soldiery", "wives");

    private final PeopleWords words;
    private final PeopleNouns nouns;
    private final Set<String> partitives;
    private final Set<String> pronounHeads;
    private final Set<String> notPeople;
    private final List<String> personEndings;
    private final Grammar grammar;

    PeopleReader(FiguresCodebook codebook, Grammar grammar, NumberParser numbers) {
        this.words = new PeopleWords(codebook, grammar, numbers);
        this.nouns = new PeopleNouns(codebook, words, grammar);
        this.partitives = WordSet.of(codebook.partitives());
        this.pronounHeads = WordSet.of(codebook.pronounHeads());
        this.notPeople = WordSet.of(codebook.notPeople());
        this.personEndings = List.copyOf(codebook.personEndings());
        this.grammar = grammar;
    }

    /** Reads the noun phrase behind {@code count}. */
    People read(SentenceView view, Count count) {
        int at = count.to();
        int unknown = 0;
        boolean modified = false;
        FigureKind premodifier = null;
        int i = at;
        while (i < view.size() && i < at + REACH) {
            String word = view.word(i);
            if (view.transparent(i) || (word.equals("-") && i > at)) {
                i++;
                continue;
            }
            if (i > at && acronym(view, i)) {
                i += ACRONYM;
                continue;
            }
            People noun = nouns.at(view, i, count, premodifier);
            if (noun != null) {
                return noun;
            }
            boolean ofThem = word.equals("of") && (i == at || view.word(i - 1).equals("more"));
            if (ofThem && pronounHeads.contains(view.word(i + 1))) {
                return new People(Form.PRONOUN, i + 2, groupOfThem(view, i + 2), "", null);
            }
            if (joinsNationalities(view, i)) {
                i++;
                continue;
            }
            boolean between = (partitives.contains(word) && i > at) || ofThem;
            boolean known = words.modifiers.contains(word) || view.capitalised(i) || agePhrase(view, i);
            if (words.premodifiers.containsKey(word) && words.nounFollows(view, i + 1)) {
                premodifier = words.premodifiers.get(word);
            } else if (known && !words.premodifiers.containsKey(word)) {
                modified = true;
            } else if (!between) {
                if (!words.unknownModifier(view, i) || ++unknown > UNKNOWN_WORDS) {
                    break;
                }
            }
            i++;
        }
        return withoutListedNoun(view, at, i, unknown, modified);
    }

    /** {@code three Free Town Guard (FTG) members}: the short name of the group in brackets. */
    private static boolean acronym(SentenceView view, int i) {
        return view.word(i).equals("(")
                && view.capitalised(i + 1)
                && view.word(i + 2).equals(")");
    }

    /** Whether a noun for people ends there, so that {@code under 15} behind it is an age ({@code children under 15}). */
    boolean nounEndsAt(SentenceView view, int end) {
        return words.groups.endingAt(view.lexes(), end) != null;
    }

    /** Whether the noun, lower-cased, stands for one person. */
    boolean singular(String noun) {
        return !PeopleWords.plural(noun) && !noun.endsWith("men") && !PLURALS.contains(noun);
    }

    /** {@code three of them children}, {@code 12 of whom were civilians}. */
    private String groupOfThem(SentenceView view, int at) {
        int i = grammar.beForms().contains(view.word(at)) ? at + 1 : at;
        Phrases.Match<String> group = words.groups.startingAt(view.lexes(), i);
        return group == null ? "" : group.value();
    }

    /** {@code 12 Georgian and Russian soldiers}: one number for both. */
    private boolean joinsNationalities(SentenceView view, int i) {
        return view.word(i).equals("and")
                && PeopleWords.nationality(view, i - 1)
                && PeopleWords.nationality(view, i + 1)
                && words.nounFollows(view, i + 1);
    }

    /** Inside {@code a 24-year-old man}. */
    private static boolean agePhrase(SentenceView view, int i) {
        String word = view.word(i);
        return view.inside(i)
                && ((view.lexes().get(i).number()
                                && view.word(i + 1).equals("-")
                                && view.word(i + 2).startsWith("year"))
                        || (word.equals("year") && view.word(i + 1).equals("-"))
                        || (word.equals("old") && view.word(i - 1).equals("-")));
    }

    private People withoutListedNoun(SentenceView view, int at, int stop, int unknown, boolean modified) {
        int end = stop;
        boolean joins = words.coordinators.contains(view.word(end)) && unknown == 0;
        if (modified && joins) {
            return new People(Form.SHARED, end, "", "", null);
        }
        if (unknown == 0) {
            return new People(Form.ELLIPTIC, modified ? end : at, "", "", null);
        }
        for (int i = Math.min(stop, view.size()) - 1; i >= at; i--) {
            if (looksLikePeople(view.word(i))) {
                return new People(Form.NOUN, i + 1, "people", view.word(i), null);
            }
        }
        return People.none(end);
    }

    private boolean looksLikePeople(String word) {
        return word.length() > 5
                && !notPeople.contains(word)
                && personEndings.stream().anyMatch(word::endsWith);
    }
}
