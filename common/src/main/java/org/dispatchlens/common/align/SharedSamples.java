package org.dispatchlens.common.align;

import java.util.BitSet;
import org.dispatchlens.common.counts.Mergeable;

/**
 * Which samples may stand in more than one article. Nearly all stand in one and make no pair, so that they need not be sorted.
 * A sample is known by some bits of its hash: one that shares them with another may be taken for shared, never the other way
 * round.
 *
 * <p>Source: B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", Communications of the ACM 13 (1970),
 * with one hash and a second table for what comes again.
 */
public final class SharedSamples implements Mergeable<long[], SharedSamples> {
    private static final long serialVersionUID = 1L;

    /** Places of a table for each sample expected: one in eight samples that stand alone is kept. */
    private static final int PLACES = 8;

    /** 1 MB for each of two tables. */
    private static final int FEWEST_BITS = 23;

    /** 16 MB for each of two tables: of 24 million samples one in six that stand alone is kept. */
    private static final int MOST_BITS = 27;

    private final int mask;
    private final BitSet once = new BitSet();
    private final BitSet again = new BitSet();

    /** @param articles about how many there are; of many more than that, more samples are taken for shared */
    public SharedSamples(long articles) {
        long places = Math.max(1, articles * CopySample.SIZE * PLACES);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(places);
        mask = (1 << Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits))) - 1;
    }

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

    /** @param other made for as many articles */
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
    private int place(long sample) {
        return (int) sample & mask;
    }
}
