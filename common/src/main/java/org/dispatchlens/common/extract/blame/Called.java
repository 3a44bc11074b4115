package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/** {@code condemned what he called X's raids}: what is condemned stands behind the words by which the speaker names it. */
final class Called {
    private static final Set<String> NAMING =
            WordSet.of("call", "describe", "term", "label", "brand", "dub", "see", "consider", "regard", "say");
    /** Tokens between {@code what} and its verb: a pronoun, a name, an auxiliary. */
    private static final int FARTHEST = 5;

    private Called() {}

    /** The object of a verb, or what an object that opens with {@code what X called} names. */
    static List<NounPhrase> object(Scene s, VerbGroup verb) {
        Optional<VerbGroup> naming = naming(s, verb.end());
        if (naming.isEmpty()) {
            return s.complements().object(verb);
        }
        int i = naming.get().end();
        i = s.c().lower(i).equals("as")
                        || s.c().lower(i).equals("was")
                        || s.c().lower(i).equals("were")
                ? i + 1
                : i;
        return s.c().phrases().startingAt(i).map(List::of).orElse(List.of());
    }

    /** Whether a verb only names something: the one in {@code what X called}. */
    static boolean names(Scene s, VerbGroup verb) {
        for (int i = verb.start() - 1; i >= 0 && i > verb.start() - FARTHEST; i--) {
            if (s.c().lower(i).equals("what")) {
                return naming(s, i).filter(v -> v.main() == verb.main()).isPresent();
            }
        }
        return false;
    }

    private static Optional<VerbGroup> naming(Scene s, int what) {
        if (!s.c().lower(what).equals("what")) {
            return Optional.empty();
        }
        return s.c().verbs().stream()
                .filter(v -> v.start() > what)
                .findFirst()
                .filter(v -> v.main() <= what + FARTHEST && v.isAny(NAMING));
    }
}
