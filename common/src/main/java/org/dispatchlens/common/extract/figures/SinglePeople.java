package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * Reads one person in a sentence, by name or by a noun in the singular: {@code Jane Doe, 24}, {@code his father}, {@code a
 * six-year-old boy}.
 */
final class SinglePeople {
    private static final int ADJECTIVES = 6;
    private static final int NAME_WORDS = 4;
    /** No list of relatives is longer. */
    private static final int MOST = 20;

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> plurals = new HashSet<>();
    private final NumberParser numbers;
    private final Set<String> pronouns;
    private final Set<String> modifiers;
    private final Grammar grammar;

    SinglePeople(FiguresCodebook codebook, NumberParser numbers) {
        this.numbers = numbers;
        this.pronouns = WordSet.of(codebook.singles().pronouns());
        this.modifiers = WordSet.of(codebook.modifiers());
        this.grammar = Grammar.of(codebook.grammar());
        Set<String> all = new HashSet<>();
        codebook.groups().values().forEach(all::addAll);
        all.stream()
                .filter(noun -> all.stream().anyMatch(other -> pluralOf(noun, other)))
                .forEach(nouns::add);
        all.stream().filter(noun -> !nouns.contains(noun)).forEach(plurals::add);
    }

    /**
     * @param name lower-cased words of a name; empty where only a noun or pronoun stands there
     * @param noun the noun or pronoun, empty for a name
     * @param count 1, or more for {@code four daughters} in a list
     */
    record Single(int from, int to, List<String> name, String noun, int count) {
        Single(int from, int to, List<String> name, String noun) {
            this(from, to, name, noun, 1);
        }

        boolean named() {
            return !name.isEmpty();
        }
    }

    private static boolean pluralOf(String noun, String other) {
        return other.equals(noun + "s")
                || (noun.endsWith("man") && other.equals(noun.substring(0, noun.length() - 2) + "en"))
                || (noun.equals("child") && other.equals("children"))
                || (noun.equals("wife") && other.equals("wives"))
                || (noun.equals("person") && other.equals("people"));
    }

    /** All who are listed from {@code at} on: {@code his mother, stepfather and grandmother}. */
    List<Single> listAt(SentenceView view, int at) {
        List<Single> found = new ArrayList<>();
        int i = at;
        while (true) {
            Single single = startingAt(view, i, !found.isEmpty());
            single = single == null && !found.isEmpty() ? counted(view, i) : single;
            boolean clause = single != null
                    && !found.isEmpty()
                    && single.named()
                    && view.word(i).equals("the");
            if (single == null || clause) {
                return found;
            }
            boolean apposed = !found.isEmpty()
                    && single.named()
                    && !found.get(found.size() - 1).named()
                    && view.word(i - 1).equals(",");
            if (apposed) {
                found.remove(found.size() - 1);
            }
            found.add(single);
            i = behindAge(view, single.to());
            if (view.word(i).equals(",") && view.word(i + 1).equals("and")) {
                i += 2;
            } else if (view.word(i).equals(",") || view.word(i).equals("and")) {
                i++;
            } else {
                return found;
            }
        }
    }

    /** {@code and their four daughters}: more people in the list, or null. */
    private Single counted(SentenceView view, int at) {
        int from = grammar.determiners().contains(view.word(at)) ? at + 1 : at;
        Quantity number = numbers.at(view.lexes(), from);
        boolean whole = number != null && number.value() != null && number.value() < MOST && number.to() > from;
        boolean people = whole && plurals.contains(view.word(number.to()));
        return people
                ? new Single(
                        at,
                        number.to() + 1,
                        List.of(),
                        view.word(number.to()),
                        number.value().intValue())
                : null;
    }

    /** Over {@code , 24,} and {@code , 24} behind a name. */
    private static int behindAge(SentenceView view, int at) {
        boolean age = view.word(at).equals(",")
                && view.inside(at + 1)
                && view.lexes().get(at + 1).number();
        if (!age) {
            return at;
        }
        return at + 2;
    }

    /** The person whose noun phrase starts there, or null. */
    Single startingAt(SentenceView view, int at, boolean listed) {
        if (pronouns.contains(view.word(at))) {
            return new Single(at, at + 1, List.of(), view.word(at));
        }
        boolean determined = false;
        for (int i = at; i < at + ADJECTIVES && i < view.size(); i++) {
            String word = view.word(i);
            if (nouns.contains(word) && (determined || listed || view.capitalised(at) || i > at)) {
                int to = i + 1;
                List<String> name = name(view, to);
                return name.isEmpty() || view.word(to).equals(",")
                        ? new Single(at, to, List.of(), word)
                        : new Single(at, to + name.size(), name, "");
            }
            List<String> name = name(view, i);
            if (!name.isEmpty()) {
                return new Single(at, i + name.size(), name, "");
            }
            determined |= grammar.determiners().contains(word);
            boolean goesOn = grammar.determiners().contains(word)
                    || modifiers.contains(word)
                    || word.equals("-")
                    || word.equals("year")
                    || word.equals("old")
                    || view.lexes().get(i).number()
                    || view.word(i + 1).equals("-")
                    || view.word(i + 1).equals("year")
                    || view.transparent(i);
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    /** The words of a personal name that starts there: at least one capitalised word that is no ordinary word. */
    private List<String> name(SentenceView view, int at) {
        List<String> words = new ArrayList<>();
        if (headline(view)) {
            return words;
        }
        for (int i = at; i < at + NAME_WORDS && nameWord(view, i); i++) {
            words.add(view.word(i));
        }
        return words;
    }

    /** Whether capitals tell no names, because most words have one. */
    private static boolean headline(SentenceView view) {
        return view.sentence().id() == 0;
    }

    private boolean nameWord(SentenceView view, int at) {
        String word = view.word(at);
        return view.capitalised(at)
                && view.lexes().get(at).word()
                && !grammar.breaksNounPhrase(word)
                && !grammar.determiners().contains(word)
                && !grammar.adverbs().contains(word)
                && !nouns.contains(word);
    }

    /** The person whose noun phrase ends before {@code end}, or null; an apposition between commas is passed over. */
    Single endingAt(SentenceView view, int end) {
        int to = end;
        if (view.word(to - 1).equals(",")) {
            to = beforeApposition(view, to - 1);
        }
        if (to <= 0) {
            return null;
        }
        if (pronouns.contains(view.word(to - 1)) || nouns.contains(view.word(to - 1))) {
            boolean plural = view.lexes().get(to - 1).lower().endsWith("s") && !nouns.contains(view.word(to - 1));
            return plural ? null : new Single(to - 1, to, List.of(), view.word(to - 1));
        }
        int from = to;
        while (from > 0 && to - from < NAME_WORDS && nameWord(view, from - 1)) {
            from--;
        }
        List<String> name = from == to ? List.of() : name(view, from);
        return name.isEmpty() ? null : new Single(from, to, name, "");
    }

    private int beforeApposition(SentenceView view, int comma) {
        for (int i = comma - 1; i >= Math.max(1, comma - ADJECTIVES); i--) {
            if (view.word(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
