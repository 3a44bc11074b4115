package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.text.WordSet;

/**
 * {@code X accused Y, and Y X, of Z}; {@code X blamed Y for Z, and Y X}: behind {@code and} two actors side by side are the
 * accuser and the accused of a verb that is not said again.
 */
final class Gapping {
    private static final Set<String> ENDS = WordSet.of("of", "for");

    private Gapping() {}

    static List<Blame> rows(Scene s, Rows first, int from) {
        Clauses c = s.c();
        List<Blame> rows = new ArrayList<>();
        for (int i = from; i < c.size() && c.tag(i) != Tag.STOP; i++) {
            boolean joins = c.tag(i) == Tag.CONJ && !c.lower(i).equals("or");
            Optional<NounPhrase> accuser = joins ? actor(c, i + 1) : Optional.empty();
            Optional<NounPhrase> accused = accuser.flatMap(p -> actor(c, p.end()));
            if (accused.isPresent() && ends(c, accused.get().end())) {
                rows.addAll(
                        first.cross(s.parties().of(accuser.get()), s.parties().of(accused.get())));
            }
        }
        return rows;
    }

    private static Optional<NounPhrase> actor(Clauses c, int i) {
        return c.phrases()
                .startingAt(i)
                .filter(p -> p.isActor() && c.verbAt(p.end()).isEmpty());
    }

    private static boolean ends(Clauses c, int i) {
        return i >= c.size() || c.tag(i) == Tag.COMMA || c.tag(i) == Tag.STOP || ENDS.contains(c.lower(i));
    }
}
