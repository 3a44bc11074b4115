package org.dispatchlens.jobs.spark;

import io.delta.tables.DeltaTable;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.jobs.run.OutputFolder;

/** Keeps the wide tables small: joins small files, removes what no version that is kept needs. */
final class TableUpkeep {
    /** Files of this size are left as they are; smaller ones are joined. */
    private static final long FILE_BYTES = 64L << 20;

    private static final int SMALL_FILES = 100;
    private static final int HOURS_OF_DAY = 24;

    private final SparkSession spark;
    private final OutputFolder output;
    private final int keepDays;
    private final Set<Path> written = new LinkedHashSet<>();

    TableUpkeep(SparkSession spark, OutputFolder output, int keepDays) {
        this.spark = spark;
        this.output = output;
        this.keepDays = keepDays;
    }

    void wrote(Path table) {
        written.add(table);
    }

    /** Joins small files when many changes have left many; files with many deleted rows are written anew with them. */
    void compact(Path table) {
        Row detail = DeltaTable.forPath(spark, table.toString()).detail().first();
        long files = detail.<Long>getAs("numFiles");
        long bytes = detail.<Long>getAs("sizeInBytes");
        if (files > SMALL_FILES + 2 * (bytes / FILE_BYTES)) {
            spark.conf().set("spark.databricks.delta.optimize.minFileSize", FILE_BYTES);
            spark.conf().set("spark.databricks.delta.optimize.maxFileSize", 2 * FILE_BYTES);
            DeltaTable.forPath(spark, table.toString()).optimize().executeCompaction();
        }
    }

    /** Removes files that only versions older than the kept ones need, of tables that this run wrote. */
    void vacuum() {
        long oldest = System.currentTimeMillis() - Duration.ofDays(keepDays).toMillis();
        for (Path table : written) {
            if (DeltaLogs.oldestCommit(output.files(), table) < oldest
                    && DeltaLogs.newestVersion(output.files(), table).orElse(0) > 0) {
                DeltaTable.forPath(spark, table.toString()).vacuum(keepDays * (double) HOURS_OF_DAY);
            }
        }
    }
}
