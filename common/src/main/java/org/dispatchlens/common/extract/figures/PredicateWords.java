package org.dispatchlens.common.extract.figures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dispatchlens.common.model.FigureKind;

/** What can happen to people, as phrases by the place where they stand. */
final class PredicateWords {
    final Phrases<FigureKind> participles;
    final Phrases<FigureKind> active;
    final Phrases<FigureKind> intransitive;
    final Phrases<FigureKind> adjectives;
    final Phrases<FigureKind> nouns;
    final Phrases<FigureKind> ofNouns;
    private final Map<FigureKind, Set<String>> onlyWords = new LinkedHashMap<>();

    PredicateWords(List<FiguresCodebook.Predicate> predicates) {
        participles = phrases(predicates, FiguresCodebook.Predicate::participles);
        active = phrases(predicates, FiguresCodebook.Predicate::active);
        intransitive = phrases(predicates, FiguresCodebook.Predicate::intransitive);
        adjectives = phrases(predicates, FiguresCodebook.Predicate::adjectives);
        nouns = phrases(predicates, FiguresCodebook.Predicate::nouns);
        ofNouns = phrases(predicates, FiguresCodebook.Predicate::ofNouns);
        predicates.forEach(p -> onlyWords.put(p.kind(), new LinkedHashSet<>(p.onlyWords())));
    }

    private static Phrases<FigureKind> phrases(
            List<FiguresCodebook.Predicate> predicates, Function<FiguresCodebook.Predicate, List<String>> field) {
        Map<FigureKind, List<String>> lists = new LinkedHashMap<>();
        predicates.forEach(p -> lists.put(p.kind(), field.apply(p)));
        return Phrases.inverted(lists);
    }

    /** Whether {@code killed}, {@code dead} or the like stands there, as in {@code 12 reported dead}. */
    boolean startsState(SentenceView view, int at) {
        return participles.startingAt(view.lexes(), at) != null || adjectives.startingAt(view.lexes(), at) != null;
    }

    /** What the participle, verb, adjective or noun that starts there says happened, or null. */
    FigureKind kindAt(SentenceView view, int at) {
        for (Phrases<FigureKind> list : List.of(participles, intransitive, adjectives, nouns)) {
            Phrases.Match<FigureKind> match = list.startingAt(view.lexes(), at);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }

    /**
     * {@code killed or badly wounded}: casualties, where killing stands beside a match that tells of wounds.
     *
     * @param verbs the list that the match is from
     */
    FigureKind withKilling(
            SentenceView view, Phrases.Match<FigureKind> match, Phrases<FigureKind> verbs, Grammar grammar) {
        int before = match.from() - 1;
        while (grammar.adverb(view.word(before))) {
            before--;
        }
        boolean joined = view.word(before).equals("or") || view.word(before).equals("and");
        Phrases.Match<FigureKind> other = joined ? verbs.endingAt(view.lexes(), before) : null;
        boolean both = match.value() == FigureKind.WOUNDED && other != null && other.value() == FigureKind.KILLED;
        return both ? FigureKind.CASUALTIES : match.value();
    }

    /** Whether the kind may count these people: {@code sent five boxes} and {@code sent five} deploy nobody. */
    boolean allows(FigureKind kind, Candidate candidate) {
        Set<String> only = onlyWords.getOrDefault(kind, Set.of());
        boolean bare = candidate.people().form() == People.Form.ELLIPTIC;
        boolean nounNeeded = kind == FigureKind.CAPTURED || kind == FigureKind.DEPLOYED;
        if (candidate.count().article() && (kind == FigureKind.DEPLOYED || kind == FigureKind.DISPLACED)) {
            return false;
        }
        return (only.isEmpty()
                        || only.contains(candidate.people().noun())
                        || candidate.people().form() == People.Form.SHARED)
                && !(bare && nounNeeded && !only.isEmpty());
    }
}
