package org.dispatchlens.jobs.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.functions;

/** Counts rows, sums of numbers and items of arrays while a table is written, so that nobody reads it again for that. */
public final class Totals {
    /** Name of the number of rows. */
    public static final String ROWS = "rows";

    private final Observation observation = new Observation();

    /**
     * The same rows, counted when they are written.
     *
     * @param numbers columns to be summed
     * @param arrays columns whose items are counted
     */
    public <T> Dataset<T> observe(Dataset<T> rows, List<String> numbers, List<String> arrays) {
        List<Column> sums = new ArrayList<>();
        numbers.forEach(name -> sums.add(functions.sum(functions.col(name)).as(name)));
        arrays.forEach(name ->
                sums.add(functions.sum(functions.size(functions.col(name))).as(name)));
        return rows.observe(observation, functions.count("*").as(ROWS), sums.toArray(Column[]::new));
    }

    /** The totals by column, in the order of the columns; to be asked after the rows were written. */
    public Map<String, Long> read() {
        Map<String, Long> totals = new LinkedHashMap<>();
        try {
            observation.getAsJava().forEach((name, total) -> totals.put(name, total == null ? 0L : (Long) total));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the counts", e);
        }
        return totals;
    }
}
