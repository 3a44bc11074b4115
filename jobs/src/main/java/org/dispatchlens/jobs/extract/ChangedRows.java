package org.dispatchlens.jobs.extract;

import static org.apache.spark.sql.functions.col;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.jobs.spark.WideTables;

/**
 * Makes those rows of a table anew whose key is no longer that of their article, and takes out rows without an article.
 */
final class ChangedRows {
    /** Result of {@link #write} that leaves the writing to the caller, since nothing stored can be kept. */
    static final long ALL = -1;

    private static final String ID = "article_id";
    private static final int ROWS_PER_TASK = 32;

    private final WideTables tables;
    private final String table;
    private final String key;

    /** @param key column that says what a row was made from */
    ChangedRows(WideTables tables, String table, String key) {
        this.tables = tables;
        this.table = table;
        this.key = key;
    }

    /**
     * Writes the table.
     *
     * @param stored its newest rows
     * @param wanted one row for each that shall be in the table, with its key, and all that {@code make} reads
     * @return number of rows that were made
     */
    long write(Dataset<Row> stored, Dataset<Row> wanted, UnaryOperator<Dataset<Row>> make) {
        Dataset<Row> have = stored.select(ID, key);
        Dataset<Row> todo = wanted.select(ID, key)
                .join(have, new String[] {ID, key}, "left_anti")
                .select(ID)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> gone = have.select(ID)
                .join(wanted.select(ID), new String[] {ID}, "left_anti")
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            long changed = todo.count();
            long removed = gone.count();
            if (changed + removed == 0) {
                tables.keep(table);
                return 0;
            }
            long kept = wanted.count() - changed;
            if (kept == 0) {
                return ALL;
            }
            Dataset<Row> made = make.apply(divided(wanted.join(todo, new String[] {ID}, "left_semi"), changed));
            tables.change(table, ID, made, todo, gone, changed + removed > kept);
            return changed;
        } finally {
            todo.unpersist();
            gone.unpersist();
        }
    }

    /** Changed rows may all lie in one file; making them takes long enough to spread them. */
    private static Dataset<Row> divided(Dataset<Row> rows, long count) {
        int cores = rows.sparkSession().sparkContext().defaultParallelism();
        return rows.repartition((int) Math.min(4L * cores, 1 + count / ROWS_PER_TASK), col(ID));
    }
}
