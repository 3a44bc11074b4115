package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;

/**
 * A second accused whose verb is left out: {@code accused X of seizing land and Y of arming the attackers}. It shows by an
 * actor after {@code and} with the same preposition right behind it, and after {@code of} a gerund or a hostile noun.
 */
final class SecondAccused {
    private SecondAccused() {}

    static List<Blame> rows(Scene s, Rows first, VerbGroup verb, Verb frame, List<Found> accusers) {
        List<Blame> rows = new ArrayList<>();
        if (frame.frame() != Frame.PERSON || first.actFrom() >= first.actTo()) {
            return rows;
        }
        Clauses c = s.c();
        for (int i = first.actFrom(); i < first.actTo() && c.tag(i) != Tag.STOP; i++) {
            Optional<NounPhrase> next =
                    joint(c, i) ? c.phrases().startingAt(i + 1).filter(NounPhrase::isActor) : Optional.empty();
            if (next.isPresent()
                    && frame.actBy().contains(c.lower(next.get().end()))
                    && acts(s, next.get().end())) {
                int from = next.get().end() + 1;
                rows.addAll(AccuseRule.maker(s, verb, frame, from, first.ruleId(), 0.85)
                        .cross(accusers, s.parties().of(next.get())));
            }
        }
        return rows;
    }

    private static boolean joint(Clauses c, int i) {
        boolean and = c.tag(i) == Tag.CONJ && c.lower(i).equals("and") && !inBetween(c, i);
        return and || (c.tag(i) == Tag.COMMA && c.tag(i + 1) != Tag.CONJ);
    }

    /** {@code trade between X and Y}: the word joins two names behind one preposition. */
    private static boolean inBetween(Clauses c, int and) {
        return c.phrases()
                .endingAt(and - 1)
                .filter(p -> c.lower(p.start() - 1).equals("between"))
                .isPresent();
    }

    private static boolean acts(Scene s, int by) {
        Clauses c = s.c();
        if (!c.lower(by).equals("of")) {
            return !c.isTimePhrase(by);
        }
        boolean gerund = c.verbAt(by + 1).isPresent() || c.lower(by + 1).endsWith("ing");
        return gerund || c.phrases().startingAt(by + 1).flatMap(s.acts()::noun).isPresent();
    }
}
