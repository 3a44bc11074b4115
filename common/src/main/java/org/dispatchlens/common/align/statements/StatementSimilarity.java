package org.dispatchlens.common.align.statements;

import java.io.Serializable;
import java.util.Collection;

/** How near two texts of one story are. The measure and its thresholds were chosen on the same labelled pairs. */
public interface StatementSimilarity extends Serializable {
    /** Similarity of two texts in [0,1], the same in both directions; 1 for the same words. */
    interface Measure {
        double between(String a, String b);
    }

    /**
     * The measure for one story.
     *
     * @param texts the distinct texts of the story's statements, from which it is learnt which words tell little here
     */
    Measure of(Collection<String> texts);

    /** Similarity from which two reports with agreeing parties are one statement, in (0,1). */
    double threshold(StatementKind kind);

    /** {@code lexical}, or the model's name. */
    String method();
}
