package org.dispatchlens.jobs.spark;

import io.delta.tables.DeltaTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.run.OutputFolder;

/**
 * Reads and writes the transactional tables below {@code OUT/tables}.
 *
 * <p>A run reads what it wrote itself and, of other tables, the versions that the last finished run was made from; what a
 * killed run wrote is seen by {@link #newest} only, for which every row says by a key whether it is still right.
 */
public final class WideTables {
    private static final String DEFAULTS = "spark.databricks.delta.properties.defaults.";
    private static final String GONE = "row_is_gone";

    private final SparkSession spark;
    private final OutputFolder output;
    private final Map<String, Long> versions;
    private final TableUpkeep upkeep;
    private final Map<String, Dataset<Row>> loaded = new HashMap<>();

    /**
     * @param versions of the tables that belong together, by name
     * @param keepDays for how many days old versions can be read back
     */
    public WideTables(SparkSession spark, OutputFolder output, Map<String, Long> versions, int keepDays) {
        this.spark = spark;
        this.output = output;
        this.versions = new TreeMap<>(versions);
        this.upkeep = new TableUpkeep(spark, output, keepDays);
        spark.conf().set(DEFAULTS + "logRetentionDuration", "interval " + keepDays + " days");
        spark.conf().set(DEFAULTS + "deletedFileRetentionDuration", "interval " + keepDays + " days");
    }

    /** Replaces the table in one Delta transaction: readers see the old rows or the new ones, never a mix. */
    public void replace(String table, Dataset<Row> rows) {
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", "true")
                .save(path(table).toString());
        wrote(table);
    }

    /**
     * Changes rows of the newest version in one Delta transaction.
     *
     * @param key column that identifies a row
     * @param changed rows to put in the place of those with their key, or to add
     * @param gone the keys of rows to take out, in a column of that name
     */
    public void update(String table, String key, Dataset<Row> changed, Dataset<Row> gone) {
        Dataset<Row> source = changed.withColumn(GONE, functions.lit(false))
                .unionByName(gone.select(key).withColumn(GONE, functions.lit(true)), true);
        DeltaTable.forPath(spark, path(table).toString())
                .as("kept")
                .merge(source.as("now"), "kept." + key + " = now." + key)
                .whenMatched("now." + GONE)
                .delete()
                .whenMatched()
                .updateAll()
                .whenNotMatched("not now." + GONE)
                .insertAll()
                .execute();
        upkeep.compact(path(table));
        wrote(table);
    }

    /**
     * Changes rows of the newest version, in place or, where that is most of them, by writing the table anew.
     *
     * @param key column that identifies a row
     * @param changed rows to put in the place of those with their key, or to add
     * @param keys of the changed rows, in a column of that name
     * @param gone keys of rows to take out, in a column of that name
     * @param most whether to write the table anew
     */
    public void change(
            String table, String key, Dataset<Row> changed, Dataset<Row> keys, Dataset<Row> gone, boolean most) {
        if (most) {
            Dataset<Row> stored = newest(table).orElseThrow();
            Dataset<Row> without = keys.select(key).union(gone.select(key));
            replace(table, stored.join(without, new String[] {key}, "left_anti").unionByName(changed));
        } else {
            update(table, key, changed, gone);
        }
    }

    /** The newest version becomes part of this run as it is. */
    public void keep(String table) {
        versions.put(
                table,
                newestVersion(table).orElseThrow(() -> new IllegalStateException(path(table) + " was not written")));
    }

    private void wrote(String table) {
        keep(table);
        upkeep.wrote(path(table));
    }

    /**
     * The table's rows; {@link InputException} when the stage that writes it has not run, or another version of it that
     * wrote other columns.
     */
    public Dataset<Row> read(String table, String writtenBy) {
        Long version = versions.get(table);
        if (version == null) {
            throw new InputException(
                    path(table) + " is missing: run `dispatchlens " + writtenBy + "` with the same --output first");
        }
        Dataset<Row> rows = load(table, version);
        if (!hasItsSchema(table, rows)) {
            throw new InputException(path(table) + " has other columns than this version writes: run `dispatchlens "
                    + writtenBy + "` with the same --output again");
        }
        return rows;
    }

    /** A version never changes, so it is looked up once. */
    private Dataset<Row> load(String table, long version) {
        return loaded.computeIfAbsent(table + "/" + version, name -> DeltaFiles.read(spark, path(table), version));
    }

    private static boolean hasItsSchema(String table, Dataset<Row> rows) {
        return StageTables.schema(table)
                .map(schema -> schema.catalogString().equals(rows.schema().catalogString()))
                .orElse(true);
    }

    /** The table's rows; empty when no stage has written it. */
    public Optional<Dataset<Row>> find(String table) {
        return versions.containsKey(table) ? Optional.of(read(table, "")) : Optional.empty();
    }

    /** The newest rows, be they of a run that was killed; empty where there are none with the columns of this version. */
    public Optional<Dataset<Row>> newest(String table) {
        OptionalLong version = newestVersion(table);
        return version.isPresent()
                ? Optional.of(load(table, version.getAsLong())).filter(rows -> hasItsSchema(table, rows))
                : Optional.empty();
    }

    /**
     * The rows that the last finished run left, made the newest ones again where a killed run went on from them; empty
     * where there are none with the columns of this version.
     */
    public Optional<Dataset<Row>> finished(String table) {
        Long version = versions.get(table);
        OptionalLong newest = newestVersion(table);
        if (version == null || newest.isEmpty()) {
            return Optional.empty();
        }
        if (newest.getAsLong() != version) {
            DeltaTable.forPath(spark, path(table).toString()).restoreToVersion(version);
        }
        return newest(table);
    }

    /** Leaves out a table that a run without its stage must not see. */
    public void clear(String table) {
        versions.remove(table);
    }

    /** Versions of the tables that this run read or wrote, by name. */
    public Map<String, Long> versions() {
        return new LinkedHashMap<>(versions);
    }

    /** Removes what can no longer be read back; to be called when the results of the run are in place. */
    public void vacuum() {
        upkeep.vacuum();
    }

    private OptionalLong newestVersion(String table) {
        return DeltaLogs.newestVersion(output.files(), path(table));
    }

    private Path path(String table) {
        return output.resolve("tables/" + table);
    }
}
