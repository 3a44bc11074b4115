package org.dispatchlens.common.coding;

import org.dispatchlens.common.stats.Seeds;

/**
 * A number for every text that is as good as drawn: taking the units with the smallest numbers is a simple random sample
 * without replacement, which any number of machines can draw together. The text's {@link Seeds seed}, {@link Seeds#spread
 * spread}.
 */
final class Draw {
    private Draw() {}

    /** Evenly distributed over all longs. */
    static long of(String text) {
        return Seeds.spread(Seeds.of(text));
    }
}
