package org.dispatchlens.jobs.coding;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.error.InputException;

/**
 * What is asked for.
 *
 * @param items how many items at most, over all tasks
 * @param seed decides which
 * @param coders how many workbooks
 * @param sheets local folder for the workbooks; empty: beside the sample
 */
public record SampleOptions(EnumSet<CodingTask> tasks, int items, long seed, int coders, Optional<Path> sheets) {
    private static final int FEWEST = 4;
    private static final int MOST = 100_000;
    private static final int MOST_CODERS = 50;

    /** @throws InputException for numbers that make no sample */
    public SampleOptions {
        int fewest = FEWEST * tasks.size();
        if (items < fewest || items > MOST) {
            throw new InputException(
                    "--items " + items + " must be from " + fewest + " (four for each task) to " + MOST);
        }
        if (coders < 1 || coders > MOST_CODERS) {
            throw new InputException("--coders " + coders + " must be from 1 to " + MOST_CODERS);
        }
    }
}
