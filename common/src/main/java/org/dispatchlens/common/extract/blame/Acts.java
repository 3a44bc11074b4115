package org.dispatchlens.common.extract.blame;

import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** Where the words that tell the act begin and end. */
final class Acts {
    private static final Set<String> NEXT_CLAUSE = Set.of("while", "but", "although", "whereas", "saying", "adding");

    private Acts() {}

    /** The token after an act that begins at {@code from}: the clause's end, without the marks before it. */
    static int end(Clauses c, int from) {
        int i = from;
        while (i < c.size() && !ends(c, i, from)) {
            i++;
        }
        while (i > from + 1 && !c.token(i - 1).word()) {
            i--;
        }
        return Math.max(i, from);
    }

    private static boolean ends(Clauses c, int i, int from) {
        if (c.lower(i).equals(";")
                || (i > from && (c.lower(i).equals(".") || c.lower(i).equals("?")))) {
            return true;
        }
        return NEXT_CLAUSE.contains(c.lower(i))
                || (c.tag(i) == Tag.COMMA && newSubject(c, i + 1))
                || (i > from && c.tag(i) == Tag.CONJ && newSubject(c, i));
    }

    /** {@code , X said} or {@code , and X ...}: another subject with its own verb. */
    private static boolean newSubject(Clauses c, int i) {
        int at = c.tag(i) == Tag.CONJ ? i + 1 : i;
        return c.phrases()
                .startingAt(at)
                .filter(p -> c.verbAt(p.end()).filter(VerbGroup::finite).isPresent())
                .isPresent();
    }

    /** First token of the first of the given words after {@code from} in the clause; {@code -1} when there is none. */
    static int opener(Scene s, int from, Set<String> words) {
        return s.complements().find(from, words);
    }
}
