package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Noun phrases joined by commas and {@code and}. */
final class Coordination {
    private Coordination() {}

    /**
     * The phrases that are coordinated with {@code last} and stand before it, and itself, in text order. A phrase that is
     * the object of a verb before it is not joined: in {@code X bombed Y and Z accused W} only Z accuses.
     */
    static List<NounPhrase> leftwards(Clauses c, NounPhrase last, Predicate<VerbGroup> speech) {
        List<NounPhrase> found = new ArrayList<>(List.of(last));
        int before = last.start() - 1;
        if (c.tag(before) != Tag.CONJ || c.lower(before).equals("but")) {
            return found;
        }
        int end = c.tag(before - 1) == Tag.COMMA ? before - 2 : before - 1;
        while (end >= 0) {
            int at = c.lower(end).equals(")") ? Skips.left(c, end) : end;
            Optional<NounPhrase> phrase = c.tag(at).nominal() ? c.phrases().endingAt(at) : Optional.empty();
            if (phrase.isEmpty()) {
                break;
            }
            found.add(0, phrase.get());
            end = c.tag(phrase.get().start() - 1) == Tag.COMMA ? phrase.get().start() - 2 : -1;
        }
        return opensClause(c, found.get(0).start() - 1, speech) ? found : new ArrayList<>(List.of(last));
    }

    private static boolean opensClause(Clauses c, int before, Predicate<VerbGroup> speech) {
        return switch (c.tag(before)) {
            case STOP, COMMA, QUOTE, SUB, THAT, CONJ, TIME -> true;
            case VERB -> c.verbAt(before).filter(speech).isPresent();
            default -> before < 0;
        };
    }

    /** The phrase that begins at {@code i} and those joined to it on its right. */
    static List<NounPhrase> rightwards(Clauses c, int i) {
        List<NounPhrase> list = listed(c, i);
        if (!list.isEmpty()) {
            return list;
        }
        List<NounPhrase> found = new ArrayList<>();
        Optional<NounPhrase> phrase = c.phrases().startingAt(i);
        while (phrase.isPresent()) {
            found.add(phrase.get());
            int next = phrase.get().end();
            boolean listed = c.tag(next) == Tag.CONJ && !c.lower(next).equals("but");
            phrase = listed && phrase.get().isActor() ? joined(c, next + 1) : Optional.empty();
        }
        return found;
    }

    /** {@code X, Y and Z}: three actors or more with commas between and {@code and} before the last; empty where there is no such list. */
    private static List<NounPhrase> listed(Clauses c, int i) {
        List<NounPhrase> found = new ArrayList<>();
        Optional<NounPhrase> phrase = c.phrases().startingAt(i).filter(NounPhrase::isActor);
        while (phrase.isPresent()) {
            found.add(phrase.get());
            int next = phrase.get().end();
            boolean comma = c.tag(next) == Tag.COMMA;
            int last = comma ? next + 1 : next;
            if (c.tag(last) == Tag.CONJ && c.lower(last).equals("and")) {
                Optional<NounPhrase> end = found.size() > 1 ? joined(c, last + 1) : Optional.empty();
                end.ifPresent(found::add);
                return end.isPresent() ? found : List.of();
            }
            phrase = comma ? c.phrases().startingAt(last).filter(NounPhrase::isActor) : Optional.empty();
        }
        return List.of();
    }

    /** An actor after {@code and}, unless it is the subject of a verb of its own. */
    private static Optional<NounPhrase> joined(Clauses c, int i) {
        return c.phrases().startingAt(i).filter(NounPhrase::isActor).filter(p -> c.verbAt(Skips.right(c, p.end()))
                .filter(VerbGroup::finite)
                .isEmpty());
    }
}
