package org.dispatchlens.jobs.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The one place where a Spark session is made. A master given by {@code --master} wins over the one of {@code
 * spark-submit}, which wins over {@code local[*]}; any Spark setting that the user gave is left as it is.
 */
public final class Session {
    private static final int FEW_TEXTS = 200;
    private static final long FEW_PARTITIONS = 8;
    private static final long TEXTS_IN_PARTITION = 1_750;
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";
    /** Whether the number of partitions is ours and not the user's. */
    private static final String OURS = "spark.dispatchlens.partitions";

    /** What a task reads of a table or out of a shuffle, and the part of a file that it can read without the rest. */
    private static final String TASK_BYTES = String.valueOf(16 << 20);

    private static final Map<String, String> DEFAULTS = defaults();

    private Session() {}

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
        defaults.put("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
        defaults.put("spark.sql.session.timeZone", "UTC");
        defaults.put("spark.ui.enabled", "false");
        defaults.put("spark.ui.showConsoleProgress", "false");
        // Each task embeds on its own core; more threads per model only wait for each other.
        defaults.put("spark.jsl.settings.onnx.intraOpNumThreads", "1");
        // A Delta log of a few commits needs no 50 tasks to be read.
        defaults.put("spark.databricks.delta.snapshotPartitions", "2");
        // The groups of a million articles; sending them to every task costs less than shuffling the wide rows.
        defaults.put("spark.sql.autoBroadcastJoinThreshold", "64m");
        // Statistics of columns serve filters, and no stage reads a part of a table; the number of rows is needed to
        // mark deleted ones.
        defaults.put("spark.databricks.delta.properties.defaults.dataSkippingNumIndexedCols", "0");
        // A changed row is marked as deleted and written anew; the file that it stood in stays.
        defaults.put("spark.databricks.delta.properties.defaults.enableDeletionVectors", "true");
        // What a changed row is made from costs more than keeping it for both passes of a merge.
        defaults.put("spark.databricks.delta.merge.materializeSource", "all");
        // Offsets and texts hardly repeat: looking each up takes longer than writing it, and saves a tenth of the
        // size at most.
        defaults.put("spark.hadoop.parquet.enable.dictionary", "false");
        // Of few large tasks one core does the last alone, and what a writer holds until it is written takes memory.
        defaults.put("spark.hadoop.parquet.block.size", TASK_BYTES);
        defaults.put("spark.sql.files.maxPartitionBytes", TASK_BYTES);
        defaults.put("spark.sql.adaptive.advisoryPartitionSizeInBytes", TASK_BYTES);
        // How long versions are kept is the user's choice, under a week too: the lock keeps other writers away.
        defaults.put("spark.databricks.delta.retentionDurationCheck.enabled", "false");
        defaults.put("spark.databricks.delta.properties.defaults.checkpointInterval", "50");
        return defaults;
    }

    /** Makes or gets the session; {@code master} may be null. */
    public static SparkSession open(String master) {
        SparkConf conf = new SparkConf();
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "dispatchlens");
        DEFAULTS.forEach(conf::setIfMissing);
        if (conf.get("spark.master").startsWith("local")) {
            // Loopback needs no look-up of the machine's name.
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            if (!conf.contains(PARTITIONS)) {
                conf.set(PARTITIONS, String.valueOf(FEW_PARTITIONS));
                conf.set(OURS, "true");
            }
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /**
     * Takes the number of texts in the input into account: for a few, writing and compiling Java code for each query takes
     * longer than running the queries without; and of many, each partition gets as many as those of a smaller input, so
     * that memory does not follow the archive. A number of partitions that the user gave is left as it is.
     */
    public static void planFor(SparkSession spark, long texts) {
        if (texts <= FEW_TEXTS) {
            spark.conf().set("spark.sql.codegen.wholeStage", false);
            spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        }
        if (spark.conf().get(OURS, "false").equals("true")) {
            spark.conf().set(PARTITIONS, Math.max(FEW_PARTITIONS, texts / TEXTS_IN_PARTITION));
        }
    }
}
