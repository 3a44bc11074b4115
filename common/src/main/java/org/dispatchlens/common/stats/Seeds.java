package org.dispatchlens.common.stats;

import java.nio.charset.StandardCharsets;

/** Seeds of random numbers from the name of what they are for: one name has one result, whatever came before it. */
public final class Seeds {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Seeds() {}

    /** FNV-1a (64 bit) of the text's UTF-8 bytes. */
    public static long of(String name) {
        long hash = FNV_OFFSET;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * Spreads the bits of a hash, so that any part of it may serve for sampling: the finaliser of SplitMix64 (G. Steele, D.
     * Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
     */
    public static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
