package org.dispatchlens.common.align;

import java.util.Arrays;

/**
 * A small sample of a text's shingles by which copies of it are found: about {@value #SIZE} of them, those with the
 * smallest hashes. The bound under which a shingle is taken falls with the number of shingles, so that of two texts the
 * sample of the shorter one holds all that the longer one's bound lets through; texts that share the part p of the
 * longer one's shingles share about p times {@value #SIZE} of their samples.
 *
 * <p>Source: U. Manber, "Finding similar files in a large file system", USENIX Winter 1994 (sampling by value); A. Z.
 * Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
 */
public final class CopySample {
    /** Expected number of shingles in a sample; a text with fewer is taken whole. */
    public static final int SIZE = 24;

    /** Shared samples from which on two texts are looked at. */
    public static final int SHARED = 2;

    /** A text with fewer samples is looked at from one shared sample on. */
    public static final int FEW = 8;

    private CopySample() {}

    /** The sample of a set of shingles (see {@link Shingles#of}), in ascending order. */
    public static long[] of(long[] shingles) {
        if (shingles.length <= SIZE) {
            return shingles.clone();
        }
        // Half of the hash is 63 bits without a sign, evenly spread.
        long bound = (long) ((double) SIZE / shingles.length * Long.MAX_VALUE);
        return Arrays.stream(shingles).filter(s -> s >>> 1 <= bound).toArray();
    }

    /** What one sample shared with a text of so many samples counts; {@link #SHARED} are needed. */
    public static int weight(int samples) {
        return samples < FEW ? SHARED : 1;
    }
}
