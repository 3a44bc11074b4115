package org.dispatchlens.jobs.run;

import java.util.OptionalLong;

/**
 * How a run treats the wide tables.
 *
 * @param full writes everything anew instead of what is new or changed
 * @param keepDays for how many days old versions of the tables can be read back, at least 0
 * @param asOfVersion number of the run whose tables are read; empty for the last one
 */
public record Upkeep(boolean full, int keepDays, OptionalLong asOfVersion) {
    /** Default of {@code --keep-versions}. */
    public static final int KEEP_DAYS = 7;

    public static final Upkeep DEFAULT = new Upkeep(false, KEEP_DAYS, OptionalLong.empty());
}
