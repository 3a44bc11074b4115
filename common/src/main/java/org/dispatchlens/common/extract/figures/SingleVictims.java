package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.figures.SinglePeople.Single;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * How many people an article tells of one by one as killed or wounded, by name or by a noun in the singular ({@code Jane
 * Doe was shot and killed}, {@code killing a boy and wounding his father}). Such stories are no figures; they give the toll
 * of an article that prints no number.
 *
 * <p>The count is the greater of the different names and of the longest list in one sentence, so that the same person
 * under a name and a noun counts once.
 */
final class SingleVictims {
    private static final int AUXILIARIES = 6;

    private final PredicateWords words;
    private final SinglePeople people;
    private final Set<String> survived;
    private final Set<String> irrealis;
    private final Grammar grammar;

    SingleVictims(FiguresCodebook codebook) {
        NumberParser numbers = new NumberParser(codebook);
        this.words = new PredicateWords(codebook.predicates());
        this.people = new SinglePeople(codebook, numbers);
        this.survived = WordSet.of(codebook.singles().survived());
        this.grammar = Grammar.of(codebook.grammar());
        Set<String> unreal = new HashSet<>(grammar.irrealis());
        unreal.addAll(codebook.considered());
        this.irrealis = unreal;
    }

    /** Counts by kind. */
    Map<FigureKind, Integer> in(List<SentenceView> views) {
        Map<FigureKind, People> found = new EnumMap<>(FigureKind.class);
        for (SentenceView view : views) {
            Map<FigureKind, List<Single>> here = new EnumMap<>(FigureKind.class);
            for (int i = 0; i < view.size(); i++) {
                predicateAt(view, i, here);
            }
            here.forEach((kind, singles) ->
                    found.computeIfAbsent(kind, k -> new People()).add(singles));
        }
        Map<FigureKind, Integer> counts = new EnumMap<>(FigureKind.class);
        People killed = found.getOrDefault(FigureKind.KILLED, new People());
        found.forEach(
                (kind, all) -> counts.put(kind, all.without(kind == FigureKind.KILLED ? List.of() : killed.names)));
        return counts;
    }

    /** Everybody found of one kind. */
    private static final class People {
        private final List<List<String>> names = new ArrayList<>();
        private int longest;

        void add(List<Single> singles) {
            Set<String> different = new TreeSet<>();
            for (Single single : singles) {
                different.add(single.named() ? single.name().get(single.name().size() - 1) : single.noun());
                if (single.named()) {
                    names.add(single.name());
                }
            }
            int counted = singles.stream().mapToInt(s -> s.count() - 1).sum();
            longest = Math.max(longest, different.size() + counted);
        }

        /** Different people: {@code Doe} and {@code Jane} are the same as {@code Jane Doe}. */
        private List<List<String>> different(List<List<String>> others) {
            List<List<String>> kept = new ArrayList<>();
            names.stream()
                    .sorted(Comparator.comparingInt((List<String> n) -> n.size())
                            .reversed())
                    .filter(name -> others.stream().noneMatch(o -> same(name, o)))
                    .forEach(name -> {
                        if (kept.stream().noneMatch(k -> same(name, k))) {
                            kept.add(name);
                        }
                    });
            return kept;
        }

        private static boolean same(List<String> name, List<String> longer) {
            return longer.contains(name.get(name.size() - 1)) || (name.size() == 1 && longer.contains(name.get(0)));
        }

        int without(List<List<String>> others) {
            int left = different(others).size();
            return Math.max(left, names.isEmpty() || left > 0 ? longest : 0);
        }
    }

    private void predicateAt(SentenceView view, int i, Map<FigureKind, List<Single>> here) {
        Phrases.Match<FigureKind> participle = words.participles.startingAt(view.lexes(), i);
        Phrases.Match<FigureKind> state = words.adjectives.startingAt(view.lexes(), i);
        Phrases.Match<FigureKind> intransitive = words.intransitive.startingAt(view.lexes(), i);
        Phrases.Match<FigureKind> active = words.active.startingAt(view.lexes(), i);
        Phrases.Match<FigureKind> noun = words.ofNouns.startingAt(view.lexes(), i);
        if (active != null && !passive(view, i)) {
            add(view, here, active, people.listAt(view, active.to()));
        }
        if (noun != null && view.word(noun.to()).equals("of")) {
            add(view, here, noun, people.listAt(view, noun.to() + 1));
        }
        boolean told = participle != null && (passive(view, i) || titlePassive(view, participle));
        Phrases.Match<FigureKind> behind = told ? participle : intransitive != null ? intransitive : state;
        if (behind != null) {
            Single single = people.endingAt(view, subjectEnd(view, i));
            add(view, here, behind, single == null ? List.of() : joined(view, single));
        }
    }

    /** {@code Both Doe and Roe died}: whoever is joined to the subject on its left. */
    private List<Single> joined(SentenceView view, Single last) {
        List<Single> all = new ArrayList<>(List.of(last));
        if (view.word(last.from() - 1).equals("and")) {
            Single before = people.endingAt(view, last.from() - 1);
            if (before != null) {
                all.add(before);
            }
        }
        return all;
    }

    /** {@code Man killed in crash}: a title leaves out the auxiliary. */
    private boolean titlePassive(SentenceView view, Phrases.Match<FigureKind> participle) {
        Single single = view.sentence().id() == 0 ? people.endingAt(view, participle.from()) : null;
        boolean person = single != null
                && !single.noun().isEmpty()
                && !view.word(participle.from() - 1).equals(",");
        String next = view.word(participle.to());
        boolean closes = next.isEmpty()
                || !Character.isLetter(next.codePointAt(0))
                || grammar.prepositions().contains(next)
                || grammar.conjunctions().contains(next);
        return person && closes;
    }

    private boolean passive(SentenceView view, int at) {
        for (int i = at - 1; i >= Math.max(0, at - AUXILIARIES); i--) {
            String word = view.word(i);
            if (grammar.beForms().contains(word)) {
                return true;
            }
            if (!grammar.adverb(word) && !word.equals("shot") && !word.equals("and")) {
                return false;
            }
        }
        return false;
    }

    private int subjectEnd(SentenceView view, int at) {
        int i = at;
        while (i > 0 && at - i < AUXILIARIES) {
            String word = view.word(i - 1);
            boolean passes = grammar.auxiliaries().contains(word)
                    || grammar.adverb(word)
                    || word.equals("who")
                    || ((word.equals("shot") || word.equals("and")) && i < at + 1 && passive(view, at));
            if (!passes) {
                break;
            }
            i--;
        }
        return i;
    }

    private void add(
            SentenceView view,
            Map<FigureKind, List<Single>> here,
            Phrases.Match<FigureKind> match,
            List<Single> singles) {
        if (singles.isEmpty() || unreal(view, match.from())) {
            return;
        }
        FigureKind kind = match.value();
        if (kind == FigureKind.CASUALTIES) {
            kind = lives(view) ? FigureKind.WOUNDED : FigureKind.CASUALTIES;
        }
        here.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(singles);
    }

    private boolean lives(SentenceView view) {
        return view.lexes().stream().anyMatch(lex -> survived.contains(lex.lower()))
                && view.lexes().stream().noneMatch(lex -> lex.is("died") || lex.is("killed") || lex.is("dead"));
    }

    private boolean unreal(SentenceView view, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            String word = view.word(i);
            if (irrealis.contains(word)
                    || grammar.negations().contains(word)
                    || grammar.modals().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
