package org.dispatchlens.common.compare;

import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.tables.TableRow;

/** What kinds of blame row there are for comparisons. */
public final class BlameRows {
    private BlameRows() {}

    /**
     * Whether the row puts blame on its accused: asserted, and neither a denial nor a claim of responsibility, in which
     * nobody accuses anybody.
     */
    public static boolean accuses(TableRow blame) {
        String form = blame.text("form");
        return blame.text("polarity").equals(Polarity.ASSERT.name())
                && !form.equals(BlameForm.DENIAL.code())
                && !form.equals(BlameForm.CLAIM.code());
    }

    /** Whether the row puts blame on this state or body. */
    static boolean accuses(TableRow blame, String state) {
        return blame.text("accused_state").equals(state) && accuses(blame);
    }

    /** Whether somebody denies in it. */
    public static boolean denies(TableRow blame) {
        return blame.text("polarity").equals(Polarity.DENY.name())
                || blame.text("form").equals(BlameForm.DENIAL.code());
    }

    /** Whether it is an asserted claim of responsibility. */
    public static boolean claims(TableRow blame) {
        return blame.text("polarity").equals(Polarity.ASSERT.name())
                && blame.text("form").equals(BlameForm.CLAIM.code());
    }
}
