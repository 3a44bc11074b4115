package org.dispatchlens.common.coding;

import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;

/**
 * How many misses there may be of which the sample shows none. Items without a finding stand for many units each, so that a
 * sample without a miss does not say that nothing was missed, and resampling it cannot say so either. The upper end of
 * Wilson's interval for no miss among them, with Kish's effective number of items (Σ w)² / Σ w², times the units that they
 * stand for, is then taken for the lower ends of recall and F1.
 */
final class UnseenMisses {
    private double hits;
    private double spurious;
    private double unfound;
    private double squares;
    private boolean seen;

    /**
     * Counts an item.
     *
     * @param found whether the program found it
     * @param there whether it is there
     */
    void add(double weight, boolean found, boolean there) {
        if (found) {
            hits += there ? weight : 0;
            spurious += there ? 0 : weight;
        } else {
            unfound += weight;
            squares += weight * weight;
            seen |= there;
        }
    }

    /** The recall with the lower end that unseen misses allow; unchanged where a miss was seen. */
    Estimate recall(Estimate estimate) {
        return lowered(estimate, hits, hits);
    }

    /** The same for F1. */
    Estimate f1(Estimate estimate) {
        return lowered(estimate, 2 * hits, 2 * hits + spurious);
    }

    private Estimate lowered(Estimate estimate, double x, double y) {
        if (seen || unfound == 0) {
            return estimate;
        }
        long effective = Math.max(1, (long) Math.floor(unfound * unfound / squares));
        double misses = Wilson.interval(0, effective).high() * unfound;
        return new Estimate(estimate.value(), Math.min(estimate.low(), x / (y + misses)), estimate.high());
    }
}
