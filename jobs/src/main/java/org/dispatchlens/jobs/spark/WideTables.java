package org.dispatchlens.jobs.spark;

import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.run.OutputFolder;

/** Reads and writes the transactional tables below {@code OUT/tables}. */
public final class WideTables {
    private final SparkSession spark;
    private final OutputFolder output;

    public WideTables(SparkSession spark, OutputFolder output) {
        this.spark = spark;
        this.output = output;
    }

    /** Replaces the table in one Delta transaction: readers see the old rows or the new ones, never a mix. */
    public void replace(String table, Dataset<Row> rows) {
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", "true")
                .save(path(table).toString());
    }

    /**
     * The table's rows; {@link InputException} when the stage that writes it has not run, or another version of it that
     * wrote other columns.
     */
    public Dataset<Row> read(String table, String writtenBy) {
        if (!exists(table)) {
            throw new InputException(
                    path(table) + " is missing: run `dispatchlens " + writtenBy + "` with the same --output first");
        }
        Dataset<Row> rows = spark.read().format("delta").load(path(table).toString());
        StageTables.schema(table)
                .filter(schema -> !schema.catalogString().equals(rows.schema().catalogString()))
                .ifPresent(schema -> {
                    throw new InputException(
                            path(table) + " has other columns than this version writes: run `dispatchlens " + writtenBy
                                    + "` with the same --output again");
                });
        return rows;
    }

    /** The table's rows; empty when no stage has written it. */
    public Optional<Dataset<Row>> find(String table) {
        return exists(table) ? Optional.of(read(table, "")) : Optional.empty();
    }

    /** Takes all rows out of a table that a run without its stage must not see. */
    public void clear(String table) {
        find(table).filter(rows -> !rows.isEmpty()).ifPresent(rows -> replace(table, rows.limit(0)));
    }

    private boolean exists(String table) {
        return output.exists(new Path(path(table), "_delta_log"));
    }

    private Path path(String table) {
        return output.resolve("tables/" + table);
    }
}
