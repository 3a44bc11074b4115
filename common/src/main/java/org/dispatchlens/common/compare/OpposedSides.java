package org.dispatchlens.common.compare;

import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.EvidenceTables;

/**
 * The two opposed sides of the articles that were added: the user's where given; else the pair of states that accuse each
 * other most: the largest product of the two directions' asserted rows (a pair that accuses in one direction only is not
 * opposed), then the largest sum, then the first in the alphabet. Rows are counted once per wire story, rows with the
 * outlet as accuser do not count. Looks at the columns of {@code blames} only that {@link Accusations} reads.
 */
public final class OpposedSides implements Mergeable<ArticleEvidence, OpposedSides> {
    private static final long serialVersionUID = 1L;

    private final Sides chosen;
    private final Accusations accusations = new Accusations();

    /**
     * An empty count.
     *
     * @param chosen the user's sides, or {@link Sides#NONE}
     */
    public OpposedSides(Sides chosen) {
        this.chosen = chosen;
    }

    @Override
    public OpposedSides add(ArticleEvidence article) {
        if (article.facts().wireLead() && !chosen.known()) {
            article.rows(EvidenceTables.BLAMES).forEach(accusations::add);
        }
        return this;
    }

    @Override
    public OpposedSides merge(OpposedSides other) {
        accusations.merge(other.accusations);
        return this;
    }

    /** {@link Sides#NONE} where nobody accuses each other. */
    public Sides sides() {
        return chosen.known() ? chosen : accusations.opposed();
    }
}
