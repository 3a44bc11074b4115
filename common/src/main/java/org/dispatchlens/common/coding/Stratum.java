package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Units that are drawn from as one group.
 *
 * @param outlet name of the outlet, or {@link #OTHERS}
 * @param found whether the program found something in these units
 */
public record Stratum(CodingTask task, String outlet, boolean found) implements Comparable<Stratum>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands for the outlets that are too many to be drawn from one by one. */
    public static final String OTHERS = "(other outlets)";

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::task).thenComparing(Stratum::outlet).thenComparing(Stratum::found);

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }

    Stratum pooled() {
        return new Stratum(task, OTHERS, found);
    }
}
