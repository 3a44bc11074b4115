package org.dispatchlens.common.wire;

import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.wire.WireText.Line;

/**
 * One change.
 *
 * @param lead the sentence that it was, or null for ADDED
 * @param before its changed words in the lead's text, or null
 * @param copy the sentence that it became, or null for DROPPED
 * @param after its changed words in the copy's text, or null
 * @param similarity Dice similarity of the two sentences, in [0,1]; 0 without a counterpart
 */
record Change(ChangeKind kind, Line lead, Span before, Line copy, Span after, double similarity) {
    static Change added(Line copy) {
        return new Change(ChangeKind.ADDED, null, null, copy, copy.sentence().span(), 0);
    }

    static Change dropped(Line lead) {
        return new Change(ChangeKind.DROPPED, lead, lead.sentence().span(), null, null, 0);
    }

    /** A change of whole sentences. */
    static Change whole(ChangeKind kind, Line lead, Line copy, double similarity) {
        return new Change(
                kind, lead, lead.sentence().span(), copy, copy.sentence().span(), similarity);
    }
}
