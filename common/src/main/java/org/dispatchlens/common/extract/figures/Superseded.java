package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.text.WordSet;

/**
 * An older number that the article itself replaces: {@code an earlier toll of 49}, {@code revised the toll from 49 to
 * 105}. It stays a figure, under the rule {@link Figure#SUPERSEDED}, and no sum takes it for the news.
 */
final class Superseded {
    private static final int REACH = 8;
    private static final int COUNT_REACH = 4;

    private final Set<String> earlier;
    private final Set<String> revisions;
    private final Set<String> counts;
    private final NumberParser numbers;

    Superseded(FiguresCodebook codebook, NumberParser numbers) {
        this.earlier = WordSet.of(codebook.tollSuperseded());
        this.revisions = WordSet.of(codebook.tollRevisions());
        this.counts = WordSet.of(codebook.tollSums());
        this.numbers = numbers;
    }

    boolean replaced(SentenceView view, Candidate candidate) {
        int toll = candidate.finding().from();
        boolean fromToll = candidate.finding().ruleId().equals(TollPredicates.RULE)
                && earlier.contains(view.word(toll - 1))
                && view.word(candidate.count().from() - 1).equals("of");
        return fromToll || firstCount(view, candidate) || revised(view, candidate);
    }

    /** {@code an initial count put the dead at 49}. */
    private boolean firstCount(SentenceView view, Candidate candidate) {
        boolean toll = candidate.finding().ruleId().equals(TollPredicates.RULE);
        int from = candidate.finding().from();
        for (int i = from - 2; toll && i >= from - COUNT_REACH; i--) {
            if (counts.contains(view.word(i)) && earlier.contains(view.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code revised ... from 49 to 105}. */
    private boolean revised(SentenceView view, Candidate candidate) {
        int from = candidate.count().from();
        boolean revision = view.word(from - 1).equals("from");
        boolean verb = false;
        for (int i = from - 1; i >= from - REACH; i--) {
            verb |= revisions.contains(view.word(i));
        }
        if (!revision || !verb) {
            return false;
        }
        for (int i = candidate.count().to();
                i < Math.min(view.size(), candidate.count().to() + REACH);
                i++) {
            if (view.word(i).equals("to") && view.inside(i + 1) && numbers.at(view.lexes(), i + 1) != null) {
                return true;
            }
        }
        return false;
    }
}
