package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/** The noun that a number counts, where it is one: listed people, casualties ({@code 12 deaths}) or a demonym. */
final class PeopleNouns {
    private static final Set<String> SEXES =
            WordSet.of("men", "women", "boys", "girls", "males", "females", "children");

    private final PeopleWords words;
    private final Grammar grammar;
    private final Set<String> adjectivalNouns;

    PeopleNouns(FiguresCodebook codebook, PeopleWords words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.adjectivalNouns = WordSet.of(codebook.adjectivalNouns());
    }

    /** The people whose noun stands at piece {@code i}, or null. */
    People at(SentenceView view, int i, Count count, FigureKind premodifier) {
        Phrases.Match<String> group = words.groups.startingAt(view.lexes(), i);
        if (group != null && !PeopleWords.compoundModifier(view, group.to()) && !asAdjective(view, group, count)) {
            return listedNoun(view, group, premodifier);
        }
        Phrases.Match<FigureKind> casualty = words.casualtyNouns.startingAt(view.lexes(), i);
        boolean nominalised = view.word(i - 1).equals("the") || view.word(i - 1).equals("those") || alone(view, i);
        boolean attribute = words.attributes.contains(view.word(i)) && words.nounFollows(view, i + 1);
        boolean adjective = casualty != null
                && words.premodifiers.containsKey(view.word(i))
                && !nominalised
                && !words.attributes.contains(view.word(i));
        if (casualty == null && nominalised && i > count.to() && words.premodifiers.containsKey(view.word(i))) {
            return new People(Form.CASUALTY_NOUN, i + 1, "people", view.word(i), words.premodifiers.get(view.word(i)));
        }
        if (casualty != null
                && !adjective
                && !attribute
                && words.groups.startingAt(view.lexes(), casualty.to()) == null) {
            return new People(Form.CASUALTY_NOUN, casualty.to(), "people", view.word(i), casualty.value());
        }
        return demonym(view, i, count, premodifier);
    }

    /** {@code dozens of wounded streamed in}: no noun follows. */
    private boolean alone(SentenceView view, int i) {
        String next = view.word(i + 1);
        return view.word(i - 1).equals("of")
                && (next.isEmpty()
                        || !Character.isLetter(next.codePointAt(0))
                        || next.endsWith("ing")
                        || grammar.breaksNounPhrase(next));
    }

    private People listedNoun(SentenceView view, Phrases.Match<String> first, FigureKind premodifier) {
        Phrases.Match<String> head = first;
        Phrases.Match<String> next = words.groups.startingAt(view.lexes(), head.to());
        // "holding 12 soldiers captive": what they are, not a noun of its own.
        while (next != null && !words.premodifiers.containsKey(view.word(next.from()))) {
            head = next;
            next = words.groups.startingAt(view.lexes(), head.to());
        }
        String group = head.equals(first) || !head.value().equals("people") ? head.value() : first.value();
        People casualties = casualties(view, head.to(), group);
        if (casualties != null) {
            return casualties;
        }
        int end = head.to();
        String word = view.word(end - 1);
        Phrases.Match<String> joined = sexes(view, head) ? words.groups.startingAt(view.lexes(), end + 1) : null;
        return joined == null
                ? new People(Form.NOUN, end, group, word, premodifier)
                : new People(Form.NOUN, joined.to(), "people", word, premodifier);
    }

    /** {@code 12 soldiers' lives}, {@code 12 lives}, {@code 12 police deaths}; nobody in {@code a soldier's tent}; else null. */
    private People casualties(SentenceView view, int end, String group) {
        boolean possessive = view.word(end).equals("'s") || view.word(end).equals("’s");
        int owned = possessive || view.word(end).equals("'") || view.word(end).equals("’") ? end + 1 : end;
        if (owned > end && view.word(owned).equals("lives")) {
            return new People(Form.CASUALTY_NOUN, owned + 1, group, "lives", FigureKind.KILLED);
        }
        if (possessive) {
            return People.none(end);
        }
        if (view.word(end - 1).equals("lives")) {
            return new People(Form.CASUALTY_NOUN, end, "people", "lives", FigureKind.KILLED);
        }
        Phrases.Match<FigureKind> casualty = words.casualtyNouns.startingAt(view.lexes(), end);
        if (casualty != null && !words.premodifiers.containsKey(view.word(end))) {
            return new People(Form.CASUALTY_NOUN, casualty.to(), group, view.word(end), casualty.value());
        }
        return null;
    }

    /** {@code 12 men and women}: one number for both. */
    private boolean sexes(SentenceView view, Phrases.Match<String> first) {
        Phrases.Match<String> second = words.groups.startingAt(view.lexes(), first.to() + 1);
        return view.word(first.to()).equals("and")
                && second != null
                && SEXES.contains(view.word(first.to() - 1))
                && SEXES.contains(view.word(second.to() - 1));
    }

    /** {@code 50 Azerbaijanis}, {@code an Israeli}: a demonym that stands where the noun would. */
    private People demonym(SentenceView view, int i, Count count, FigureKind premodifier) {
        boolean people = PeopleWords.demonymAt(view, i);
        boolean knownPlural = people && PeopleWords.plural(view.word(i)) && !count.article();
        boolean singular = people && count.value() != null && count.value() == 1;
        if ((!knownPlural && !singular) || (view.capitalised(i + 1) && knownPlural && words.nounFollows(view, i + 1))) {
            return null;
        }
        String next = view.word(i + 1);
        boolean closes = grammar.breaksNounPhrase(next)
                || (words.premodifiers.containsKey(next) && !words.nounFollows(view, i + 2))
                || next.isEmpty()
                || !Character.isLetter(next.codePointAt(0));
        boolean compound = view.word(i + 1).equals("-") || next.equals("'s") || next.equals("’s");
        if (compound || (singular && !closes) || (words.coordinators.contains(next) && !knownPlural)) {
            return null;
        }
        return new People(Form.NOUN, i + 1, "people", view.word(i), premodifier);
    }

    /**
     * {@code a major base}, {@code a general strike}: a rank before a common noun is an adjective, as {@code other} is in
     * {@code four other Peruvians}.
     */
    private boolean asAdjective(SentenceView view, Phrases.Match<String> group, Count count) {
        String next = view.word(group.to());
        if (view.word(group.from()).equals("other") && view.capitalised(group.to())) {
            return words.nounFollows(view, group.to());
        }
        return group.to() - group.from() == 1
                && group.from() == count.to()
                && adjectivalNouns.contains(view.word(group.from()))
                && !next.isEmpty()
                && !view.capitalised(group.to())
                && !words.predicatesAt(view, group.to())
                && words.unknownModifier(view, group.to());
    }
}
