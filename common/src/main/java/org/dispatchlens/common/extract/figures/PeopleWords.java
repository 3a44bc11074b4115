package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** The words that make up a noun phrase for people, and what can be seen from them at one place. */
final class PeopleWords {
    final Phrases<String> groups;
    final Phrases<FigureKind> casualtyNouns;
    final Phrases<Boolean> predicates;
    final Map<String, FigureKind> premodifiers = new HashMap<>();
    final Set<String> attributes = new HashSet<>();
    final Set<String> modifiers;
    final Set<String> coordinators;
    private final Grammar grammar;
    private final NumberParser numbers;

    PeopleWords(FiguresCodebook codebook, Grammar grammar, NumberParser numbers) {
        this.groups = Phrases.inverted(codebook.groups());
        Map<FigureKind, List<String>> nouns = new LinkedHashMap<>();
        List<String> behind = new ArrayList<>();
        for (FiguresCodebook.Predicate p : codebook.predicates()) {
            nouns.put(p.kind(), p.nouns());
            List.of(p.participles(), p.adjectives(), p.attributes())
                    .forEach(list -> list.forEach(w -> premodifiers.putIfAbsent(w, p.kind())));
            attributes.addAll(p.attributes());
            behind.addAll(p.participles());
            behind.addAll(p.intransitive());
        }
        this.predicates = Phrases.of(behind);
        this.casualtyNouns = Phrases.inverted(nouns);
        this.modifiers = WordSet.of(codebook.modifiers());
        this.coordinators = WordSet.of(codebook.qualifiers().coordinators());
        this.grammar = grammar;
        this.numbers = numbers;
    }

    static boolean demonymAt(SentenceView view, int i) {
        return view.capitalised(i)
                && view.mentionAt(i)
                        .filter(m -> m.via() == Via.DEMONYM || m.type() == ActorType.PEOPLE)
                        .isPresent();
    }

    static boolean plural(String demonym) {
        return demonym.endsWith("s") || demonym.endsWith("ese");
    }

    boolean predicatesAt(SentenceView view, int i) {
        return predicates.startingAt(view.lexes(), i) != null || groups.startingAt(view.lexes(), i) != null;
    }

    static boolean nationality(SentenceView view, int i) {
        return view.capitalised(i)
                && view.mentionAt(i).filter(m -> !m.state().isEmpty()).isPresent();
    }

    static boolean compoundModifier(SentenceView view, int end) {
        return view.word(end).equals("-") && view.glued(end);
    }

    boolean nounFollows(SentenceView view, int at) {
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

    boolean unknownModifier(SentenceView view, int i) {
        String word = view.word(i);
        return Character.isLetter(word.codePointAt(0))
                && !grammar.breaksNounPhrase(word)
                && !grammar.adverb(word)
                && predicates.startingAt(view.lexes(), i) == null
                && !premodifiers.containsKey(word)
                && numbers.at(view.lexes(), i) == null;
    }
}
