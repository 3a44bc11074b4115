package org.dispatchlens.common.coding;

import org.dispatchlens.common.stats.Seeds;

/**
 * A number for every text that is as good as drawn: taking the units with the smallest numbers is a simple random sample
 * without replacement, which any number of machines can draw together. The text's {@link Seeds seed}, mixed by the
 * finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
final class Draw {
    private Draw() {}

    /** Evenly distributed over all longs. */
    static long of(String text) {
        long hash = Seeds.of(text);
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
