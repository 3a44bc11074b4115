package org.dispatchlens.common.align;

import java.util.BitSet;
import org.dispatchlens.common.counts.Mergeable;

/**
 * Which samples may stand in more than one article. Nearly all stand in one and make no pair, so that they need not be sorted.
 * A sample is known by 2^{@value #BITS} bits of its hash: one that shares them with another may be taken for shared, never the
 * other way round.
 *
 * <p>Source: B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", Communications of the ACM 13 (1970),
 * with one hash and a second table for what comes again.
 */
public final class SharedSamples implements Mergeable<long[], SharedSamples> {
    private static final long serialVersionUID = 1L;

    /** 4 MB for each of two tables: of five million samples one in seven that stand alone is kept. */
    private static final int BITS = 25;

    private final BitSet once = new BitSet();
    private final BitSet again = new BitSet();

    /** Adds the samples of one article, each of which comes once. */
    @Override
    public SharedSamples add(long[] samples) {
        for (long sample : samples) {
            int at = place(sample);
            if (once.get(at)) {
                again.set(at);
            } else {
                once.set(at);
            }
        }
        return this;
    }

    @Override
    public SharedSamples merge(SharedSamples other) {
        BitSet both = (BitSet) once.clone();
        both.and(other.once);
        again.or(other.again);
        again.or(both);
        once.or(other.once);
        return this;
    }

    /** False only for a sample that no two articles have. */
    public boolean mayBeShared(long sample) {
        return again.get(place(sample));
    }

    /** The first bits of a sample are small, as samples are the smallest hashes; the last ones are spread evenly. */
    private static int place(long sample) {
        return (int) (sample & ((1 << BITS) - 1));
    }
}
