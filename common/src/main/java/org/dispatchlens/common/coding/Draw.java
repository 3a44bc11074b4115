package org.dispatchlens.common.coding;

import java.nio.charset.StandardCharsets;

/**
 * A number for every text that is as good as drawn: taking the units with the smallest numbers is a simple random sample
 * without replacement, which any number of machines can draw together. FNV-1a (64 bit) of the text's UTF-8 bytes, mixed by
 * the finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
final class Draw {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Draw() {}

    /** Evenly distributed over all longs. */
    static long of(String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
