package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.study.FigureOfInterest;
import org.dispatchlens.common.tables.ComparisonTables;

/**
 * How to compare the articles of one scope: the whole corpus, or one story.
 *
 * @param minimumN smallest denominator that gets an estimate, at least 1
 * @param sides the two opposed sides of the scope, or {@link Sides#NONE}
 * @param interest facts that the study asks for; none where it asks for none in particular
 * @param story id of the story whose rows are asked for; {@link ComparisonTables#ALL_STORIES} for the whole corpus
 */
public record CompareOptions(int minimumN, Sides sides, List<FigureOfInterest> interest, String story)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final String OK = "ok";
    public static final String NOT_ENOUGH = "not enough data";

    public CompareOptions {
        interest = List.copyOf(interest);
        if (minimumN < 1) {
            throw new IllegalArgumentException("minimum n is at least 1, got " + minimumN);
        }
    }

    /** Of the whole corpus. */
    public CompareOptions(int minimumN, Sides sides) {
        this(minimumN, sides, List.of(), ComparisonTables.ALL_STORIES);
    }

    /** As a case file says. */
    public static CompareOptions of(CaseFile study) {
        List<String> sides = study.sides();
        Sides chosen = sides.isEmpty() ? Sides.NONE : Sides.given(sides.get(0), sides.get(1));
        return new CompareOptions(study.minimumN(), chosen, study.figures(), ComparisonTables.ALL_STORIES);
    }

    public static CompareOptions defaults() {
        return of(CaseFile.DEFAULT);
    }

    /** The same for the rows of one story. */
    CompareOptions within(String storyId, Sides ofStory) {
        return new CompareOptions(minimumN, ofStory, interest, storyId);
    }

    /** The same for other sides. */
    public CompareOptions between(Sides others) {
        return new CompareOptions(minimumN, others, interest, story);
    }

    /** Whether the study asks for a fact. */
    boolean asksFor(FactKey fact, String side) {
        return interest.stream().anyMatch(figure -> figure.matches(fact.kind(), side, fact.event()));
    }

    boolean enough(long denominator) {
        return denominator >= minimumN;
    }

    String status(long denominator) {
        return enough(denominator) ? OK : NOT_ENOUGH;
    }
}
