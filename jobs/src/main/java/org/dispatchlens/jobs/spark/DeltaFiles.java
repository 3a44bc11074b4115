package org.dispatchlens.jobs.spark;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import scala.Option;

/**
 * Reads one version of a Delta table as the files that it consists of. Delta asks its log in Spark jobs of its own
 * whenever a query is planned; here they are asked once, which saves half of the time of a small run. A version with rows that are
 * only marked as deleted is left to Delta, which knows the marks.
 */
final class DeltaFiles {
    private DeltaFiles() {}

    static Dataset<Row> read(SparkSession spark, Path table, long version) {
        DeltaLog log = DeltaLog.forTable(spark, table);
        Snapshot snapshot = log.getSnapshotAt(version, log.getSnapshotAt$default$2(), Option.empty());
        List<AddFile> files = snapshot.allFiles().collectAsList();
        if (files.stream().anyMatch(file -> file.deletionVector() != null)) {
            return spark.read().format("delta").option("versionAsOf", version).load(table.toString());
        }
        if (files.isEmpty()) {
            return spark.createDataFrame(List.<Row>of(), snapshot.schema());
        }
        return spark.read()
                .schema(snapshot.schema())
                .parquet(files.stream()
                        .map(file -> file.absolutePath(log).toString())
                        .sorted()
                        .toArray(String[]::new));
    }
}
