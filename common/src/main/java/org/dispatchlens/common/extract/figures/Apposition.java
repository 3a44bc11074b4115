package org.dispatchlens.common.extract.figures;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.text.WordSet;

/**
 * A total told apart behind it: {@code the nine - three nurses and six drivers - killed in the raid}. The parts share what
 * happened to the total. That they are its parts is seen from the dash or bracket that opens them and from their sum.
 */
final class Apposition {
    private static final Set<String> OPENERS = WordSet.of("-", "–", "—", "(");

    private Apposition() {}

    /** Gives the parts behind the total at {@code k}, if there are any, its predicate. */
    static void share(SentenceView view, List<Candidate> list, int k, Phrases<Boolean> coordinators) {
        Candidate total = list.get(k);
        boolean opens = OPENERS.contains(view.word(total.people().end()));
        if (!total.found() || total.count().value() == null || !opens) {
            return;
        }
        int at = total.people().end();
        at += OPENERS.contains(view.word(at + 1)) ? 2 : 1;
        double sum = 0;
        for (int i = k + 1; i < list.size(); i++) {
            Candidate part = list.get(i);
            boolean counts = part.count().value() != null && part.people().form() == Form.NOUN;
            if (!counts || part.count().from() != at) {
                return;
            }
            sum += part.count().value();
            if (sum >= total.count().value()) {
                if (sum == total.count().value()) {
                    lend(list, k, i);
                }
                return;
            }
            Phrases.Match<Boolean> joiner =
                    coordinators.startingAt(view.lexes(), part.people().end());
            at = joiner == null ? -1 : joiner.to();
        }
    }

    private static void lend(List<Candidate> list, int k, int last) {
        Finding whole = list.get(k).finding();
        for (int i = k + 1; i <= last; i++) {
            list.set(i, list.get(i).with(whole.by(Coordination.PART, whole.confidence() - 0.1)));
        }
    }
}
