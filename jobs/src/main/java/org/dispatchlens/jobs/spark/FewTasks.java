package org.dispatchlens.jobs.spark;

import org.apache.spark.api.java.JavaRDD;

/** Fewer and larger tasks, for passes in which every task counts the whole corpus for itself. */
public final class FewTasks {
    private static final int PER_CORE = 4;

    private FewTasks() {}

    /** The same rows in four tasks for each core at most. */
    public static <T> JavaRDD<T> of(JavaRDD<T> rows) {
        return rows.coalesce(PER_CORE * rows.context().defaultParallelism());
    }
}
