package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** {@code both sides}, {@code the two countries}, {@code each other}: two mentions with one span. */
final class BothSides {
    private static final int MAX_MODIFIERS = 4;
    private static final int WINDOW = 4;

    private final ActorLexicon lexicon;
    private final ReferenceWords words;
    /** Words that a phrase for two actors can start with: a cheap test before the exact one. */
    private final Set<String> openers;

    BothSides(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.references();
        this.openers = WordSet.of(Stream.of(List.of("the", "one"), words.both(), words.each())
                .flatMap(Collection::stream)
                .toList());
    }

    List<Candidate> find(SentenceView s, History history) {
        List<Candidate> out = new ArrayList<>();
        for (int at = 0; at < s.units().size(); at++) {
            if (!openers.contains(s.key(at))) {
                continue;
            }
            int end = s.isCovered(at) || isPartisan(s, at) ? at : sidesEnd(s, at);
            if (end > at) {
                List<Actor> pair = pairAt(s, at, end, history);
                add(at, end, pair, Via.BOTH_SIDES, 0.7, out);
                at = end - 1;
            } else if (words.eachOther().contains(s.key(at) + " " + s.key(at + 1))) {
                add(at, at + 2, reciprocal(s, at, out), Via.EACH_OTHER, 0.7, out);
            }
        }
        return out;
    }

    private static void add(int from, int to, List<Actor> pair, Via via, double confidence, List<Candidate> out) {
        String rule = via == Via.EACH_OTHER ? "ref.each-other" : "ref.both-sides";
        pair.forEach(a -> out.add(new Candidate(from, to, a, via, rule, confidence)));
    }

    /** Index after the phrase that starts at {@code at}; {@code at} if none does. */
    private int sidesEnd(SentenceView s, int at) {
        String two = s.key(at) + " " + s.key(at + 1);
        if (words.plainSides().contains(two) || words.plainSides().contains(two + " " + s.key(at + 2))) {
            int end = words.plainSides().contains(two) ? at + 2 : at + 3;
            return isOfSomething(s, end) ? at : end;
        }
        int noun = words.both().contains(two)
                ? at + 2
                : words.both().contains(s.key(at)) || words.each().contains(s.key(at)) ? at + 1 : -1;
        boolean one = words.each().contains(s.key(at));
        for (int skipped = 0; noun > 0 && skipped <= MAX_MODIFIERS; skipped++, noun++) {
            if ((one ? words.side() : words.sides()).contains(s.key(noun))) {
                return isOfSomething(s, noun + 1) ? at : noun + 1;
            }
            if (!words.sidesModifiers().contains(s.key(noun))) {
                break;
            }
        }
        return at;
    }

    /** {@code both sides of the border}: places, not parties. */
    private static boolean isOfSomething(SentenceView s, int at) {
        return s.key(at).equals("of")
                || (at < s.units().size() && s.units().get(at).joined());
    }

    private List<Actor> pairAt(SentenceView s, int at, int end, History history) {
        Predicate<String> kind = words.countries().contains(s.key(end - 1)) ? this::isState : id -> true;
        List<Actor> named =
                coordinated(s, at).stream().filter(a -> kind.test(a.state())).toList();
        if (named.size() == 2) {
            return named;
        }
        List<String> here = sidesBefore(s, at).filter(kind).toList();
        boolean countries = words.countries().contains(s.key(end - 1));
        if (countries && here.size() > 2) {
            return List.of();
        }
        List<String> pair = countries && here.size() == 2 ? here : history.opposed(kind);
        boolean known = pair.stream().allMatch(id -> here.contains(id) || history.isRecent(id, WINDOW));
        return known ? pair.stream().map(this::actor).toList() : List.of();
    }

    private static Stream<String> sidesBefore(SentenceView s, int at) {
        return s.phrases().stream()
                .filter(c -> c.to() <= at && c.actor().canBeSide())
                .map(c -> c.actor().state())
                .distinct();
    }

    /** {@code lawmakers on both sides}, {@code doubts in both parties}: of the house. */
    private boolean isPartisan(SentenceView s, int at) {
        boolean parties = s.key(at + 1).equals("parties") && !s.key(at - 1).equals("between") && at > 0;
        return parties || (s.key(at - 1).equals("on") && words.partisans().contains(s.key(at - 2)));
    }

    /** {@code Armenia and Azerbaijan} right before in the sentence, and no third actor between. */
    private List<Actor> coordinated(SentenceView s, int at) {
        List<Candidate> before = s.phrases().stream()
                .filter(c -> c.to() <= at && c.actor().canBeSide())
                .toList();
        if (before.size() < 2) {
            return List.of();
        }
        Candidate second = before.get(before.size() - 1);
        Candidate first = before.get(before.size() - 2);
        boolean linked = second.from() - first.to() <= 2 && s.key(first.to()).equals("and");
        boolean two = !first.actor().state().equals(second.actor().state());
        return linked && two
                ? Stream.of(first, second).map(c -> actor(c.actor().state())).toList()
                : List.of();
    }

    /** The pair that a reciprocal means must stand in its own sentence. */
    private List<Actor> reciprocal(SentenceView s, int at, List<Candidate> found) {
        List<Actor> both = found.stream()
                .filter(c -> c.via() == Via.BOTH_SIDES)
                .map(Candidate::actor)
                .toList();
        return both.size() >= 2 ? both.subList(both.size() - 2, both.size()) : coordinated(s, at);
    }

    private boolean isState(String id) {
        Actor known = lexicon.byId(id);
        return known != null && known.type() == ActorType.STATE;
    }

    private Actor actor(String state) {
        Actor known = lexicon.byId(state);
        return known != null ? known : Actor.of(state, state, ActorType.GROUP, state);
    }
}
