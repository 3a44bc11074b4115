package org.dispatchlens.common.extract.actors;

import org.dispatchlens.common.model.Via;

/** A mention before it has offsets: units {@code from} to {@code to}, exclusive. */
record Candidate(int from, int to, Actor actor, Via via, String ruleId, double confidence) {
    Candidate as(Actor other, Via newVia, String newRule) {
        return new Candidate(from, to, other, newVia, newRule, confidence);
    }
}
