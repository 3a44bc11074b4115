package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.extract.figures.Inheritance.Whose;
import org.dispatchlens.common.model.Mention;

/**
 * {@code No Peruvian soldiers were killed, but several were hurt}: a number without a noun counts people of whom the
 * sentence has just said what did not befall them.
 */
final class Spared {
    private static final int NOUN_REACH = 5;

    private final Phrases<String> groups;

    Spared(FiguresCodebook codebook) {
        this.groups = Phrases.inverted(codebook.groups());
    }

    /** Whose they are, as {@code told} where that says it already or the sentence names none. */
    Whose whose(SentenceView view, Candidate candidate, Whose told) {
        boolean bare = candidate.people().form() == People.Form.ELLIPTIC && candidate.foundOnRight();
        if (!bare || !told.side().isEmpty()) {
            return told;
        }
        for (int no = candidate.count().from() - 1; no >= 0; no--) {
            if (view.word(no).equals("no")) {
                return among(view, no, told);
            }
        }
        return told;
    }

    private Whose among(SentenceView view, int no, Whose told) {
        String side = "";
        for (int i = no + 1; i <= no + NOUN_REACH; i++) {
            side = side.isEmpty() ? view.mentionAt(i).map(Mention::state).orElse("") : side;
            Phrases.Match<String> group = groups.startingAt(view.lexes(), i);
            if (group != null) {
                return side.isEmpty() ? told : new Whose(side, group.value());
            }
        }
        return told;
    }
}
