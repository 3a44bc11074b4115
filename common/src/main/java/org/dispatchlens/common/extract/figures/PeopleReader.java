package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Via;

/** Finds the noun that a number counts and whether it is one for people. */
final class PeopleReader {
    private static final int REACH = 9;
    private static final int UNKNOWN_WORDS = 2;
    /** Pieces of {@code (ABC)}. */
    private static final int ACRONYM = 3;

    private static final Set<String> SEXES = Set.of("men", "women", "boys", "girls", "males", "females", "children");

    private static final Set<String> PLURALS = Set.of(
            "children", "people", "police", "personnel", "staff", "crew", "clergy", "elderly", "soldiery", "wives");

    private final Phrases<String> groups;
    private final Phrases<FigureKind> casualtyNouns;
    private final Phrases<Boolean> predicates;
    private final Map<String, FigureKind> premodifiers;
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> adjectivalNouns;
    private final Set<String> modifiers;
    private final Set<String> partitives;
    private final Set<String> pronounHeads;
    private final Set<String> coordinators;
    private final Set<String> notPeople;
    private final List<String> personEndings;
    private final Grammar grammar;
    private final NumberParser numbers;

    PeopleReader(FiguresCodebook codebook, Grammar grammar, NumberParser numbers) {
        this.groups = Phrases.inverted(codebook.groups());
        Map<FigureKind, List<String>> nouns = new LinkedHashMap<>();
        this.premodifiers = new HashMap<>();
        for (FiguresCodebook.Predicate p : codebook.predicates()) {
            nouns.put(p.kind(), p.nouns());
            List<String> words = new ArrayList<>(p.participles());
            words.addAll(p.adjectives());
            words.addAll(p.attributes());
            attributes.addAll(p.attributes());
            words.forEach(w -> premodifiers.putIfAbsent(w, p.kind()));
        }
        List<String> behind = new ArrayList<>();
        codebook.predicates().forEach(p -> {
            behind.addAll(p.participles());
            behind.addAll(p.intransitive());
        });
        this.predicates = Phrases.of(behind);
        this.casualtyNouns = Phrases.inverted(nouns);
        this.adjectivalNouns = Set.copyOf(codebook.adjectivalNouns());
        this.modifiers = Set.copyOf(codebook.modifiers());
        this.partitives = Set.copyOf(codebook.partitives());
        this.pronounHeads = Set.copyOf(codebook.pronounHeads());
        this.coordinators = Set.copyOf(codebook.qualifiers().coordinators());
        this.notPeople = Set.copyOf(codebook.notPeople());
        this.personEndings = List.copyOf(codebook.personEndings());
        this.grammar = grammar;
        this.numbers = numbers;
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
            People noun = nounAt(view, i, count, premodifier);
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
            boolean known = modifiers.contains(word) || view.capitalised(i) || agePhrase(view, i);
            if (premodifiers.containsKey(word) && nounFollows(view, i + 1)) {
                premodifier = premodifiers.get(word);
            } else if (known && !premodifiers.containsKey(word)) {
                modified = true;
            } else if (!between) {
                if (!unknownModifier(view, i) || ++unknown > UNKNOWN_WORDS) {
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
        return groups.endingAt(view.lexes(), end) != null;
    }

    /** Whether the noun, lower-cased, stands for one person. */
    boolean singular(String noun) {
        return !plural(noun) && !noun.endsWith("men") && !PLURALS.contains(noun);
    }

    /** {@code three of them children}, {@code 12 of whom were civilians}. */
    private String groupOfThem(SentenceView view, int at) {
        int i = grammar.beForms().contains(view.word(at)) ? at + 1 : at;
        Phrases.Match<String> group = groups.startingAt(view.lexes(), i);
        return group == null ? "" : group.value();
    }

    private People nounAt(SentenceView view, int i, Count count, FigureKind premodifier) {
        Phrases.Match<String> group = groups.startingAt(view.lexes(), i);
        if (group != null && !compoundModifier(view, group.to()) && !asAdjective(view, group, count)) {
            return listedNoun(view, group, premodifier);
        }
        Phrases.Match<FigureKind> casualty = casualtyNouns.startingAt(view.lexes(), i);
        boolean nominalised = view.word(i - 1).equals("the") || view.word(i - 1).equals("those");
        boolean attribute = attributes.contains(view.word(i)) && nounFollows(view, i + 1);
        boolean adjective = casualty != null
                && premodifiers.containsKey(view.word(i))
                && !nominalised
                && !attributes.contains(view.word(i));
        if (casualty == null && nominalised && i > count.to() && premodifiers.containsKey(view.word(i))) {
            return new People(Form.CASUALTY_NOUN, i + 1, "people", view.word(i), premodifiers.get(view.word(i)));
        }
        if (casualty != null && !adjective && !attribute && groups.startingAt(view.lexes(), casualty.to()) == null) {
            return new People(Form.CASUALTY_NOUN, casualty.to(), "people", view.word(i), casualty.value());
        }
        return demonym(view, i, count, premodifier);
    }

    private People listedNoun(SentenceView view, Phrases.Match<String> first, FigureKind premodifier) {
        Phrases.Match<String> head = first;
        Phrases.Match<String> next = groups.startingAt(view.lexes(), head.to());
        while (next != null) {
            head = next;
            next = groups.startingAt(view.lexes(), head.to());
        }
        String word = view.word(head.to() - 1);
        String group = head.equals(first) || !head.value().equals("people") ? head.value() : first.value();
        int end = head.to();
        boolean possessive = view.word(end).equals("'s") || view.word(end).equals("’s");
        int owned = possessive || view.word(end).equals("'") || view.word(end).equals("’") ? end + 1 : end;
        if (owned > end && view.word(owned).equals("lives")) {
            return new People(Form.CASUALTY_NOUN, owned + 1, group, "lives", FigureKind.KILLED);
        }
        if (possessive) {
            return People.none(end);
        }
        if (word.equals("lives")) {
            return new People(Form.CASUALTY_NOUN, end, "people", "lives", FigureKind.KILLED);
        }
        Phrases.Match<FigureKind> casualty = casualtyNouns.startingAt(view.lexes(), end);
        if (casualty != null && !premodifiers.containsKey(view.word(end))) {
            return new People(Form.CASUALTY_NOUN, casualty.to(), group, view.word(end), casualty.value());
        }
        Phrases.Match<String> joined = sexes(view, head) ? groups.startingAt(view.lexes(), end + 1) : null;
        return joined == null
                ? new People(Form.NOUN, end, group, word, premodifier)
                : new People(Form.NOUN, joined.to(), "people", word, premodifier);
    }

    /** {@code 12 men and women}: one number for both. */
    private boolean sexes(SentenceView view, Phrases.Match<String> first) {
        Phrases.Match<String> second = groups.startingAt(view.lexes(), first.to() + 1);
        return view.word(first.to()).equals("and")
                && second != null
                && SEXES.contains(view.word(first.to() - 1))
                && SEXES.contains(view.word(second.to() - 1));
    }

    /** {@code 50 Azerbaijanis}, {@code an Israeli}: a demonym that stands where the noun would. */
    private People demonym(SentenceView view, int i, Count count, FigureKind premodifier) {
        boolean people = demonymAt(view, i);
        boolean knownPlural = people && plural(view.word(i)) && !count.article();
        boolean singular = people && count.value() != null && count.value() == 1;
        if ((!knownPlural && !singular) || (view.capitalised(i + 1) && knownPlural && nounFollows(view, i + 1))) {
            return null;
        }
        String next = view.word(i + 1);
        boolean closes = grammar.breaksNounPhrase(next)
                || (premodifiers.containsKey(next) && !nounFollows(view, i + 2))
                || next.isEmpty()
                || !Character.isLetter(next.codePointAt(0));
        boolean compound = view.word(i + 1).equals("-") || next.equals("'s") || next.equals("’s");
        if (compound || (singular && !closes) || (coordinators.contains(next) && !knownPlural)) {
            return null;
        }
        return new People(Form.NOUN, i + 1, "people", view.word(i), premodifier);
    }

    private static boolean demonymAt(SentenceView view, int i) {
        return view.capitalised(i)
                && view.mentionAt(i)
                        .filter(m -> m.via() == Via.DEMONYM || m.type() == ActorType.PEOPLE)
                        .isPresent();
    }

    private static boolean plural(String demonym) {
        return demonym.endsWith("s") || demonym.endsWith("ese");
    }

    /** {@code a major base}, {@code a general strike}: a rank before a common noun is an adjective. */
    private boolean asAdjective(SentenceView view, Phrases.Match<String> group, Count count) {
        String next = view.word(group.to());
        return group.to() - group.from() == 1
                && group.from() == count.to()
                && adjectivalNouns.contains(view.word(group.from()))
                && !next.isEmpty()
                && !view.capitalised(group.to())
                && !predicatesAt(view, group.to())
                && unknownModifier(view, group.to());
    }

    private boolean predicatesAt(SentenceView view, int i) {
        return predicates.startingAt(view.lexes(), i) != null || groups.startingAt(view.lexes(), i) != null;
    }

    /** {@code 12 Georgian and Russian soldiers}: one number for both. */
    private boolean joinsNationalities(SentenceView view, int i) {
        return view.word(i).equals("and")
                && nationality(view, i - 1)
                && nationality(view, i + 1)
                && nounFollows(view, i + 1);
    }

    private static boolean nationality(SentenceView view, int i) {
        return view.capitalised(i)
                && view.mentionAt(i).filter(m -> !m.state().isEmpty()).isPresent();
    }

    private boolean compoundModifier(SentenceView view, int end) {
        return view.word(end).equals("-") && view.glued(end);
    }

    private boolean nounFollows(SentenceView view, int at) {
        for (int i = at; i < at + 4; i++) {
            if (groups.startingAt(view.lexes(), i) != null || (plural(view.word(i)) && demonymAt(view, i))) {
                return true;
            }
            if (!modifiers.contains(view.word(i)) && !view.capitalised(i)) {
                return false;
            }
        }
        return false;
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

    private boolean unknownModifier(SentenceView view, int i) {
        String word = view.word(i);
        return Character.isLetter(word.codePointAt(0))
                && !grammar.breaksNounPhrase(word)
                && !grammar.adverb(word)
                && predicates.startingAt(view.lexes(), i) == null
                && !premodifiers.containsKey(word)
                && numbers.at(view.lexes(), i) == null;
    }

    private People withoutListedNoun(SentenceView view, int at, int stop, int unknown, boolean modified) {
        int end = stop;
        boolean joins = coordinators.contains(view.word(end)) && unknown == 0;
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
