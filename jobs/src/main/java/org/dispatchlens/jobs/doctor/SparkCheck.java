package org.dispatchlens.jobs.doctor;

import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.doctor.Diagnosis;

/** Whether Spark starts and its executors run tasks. */
public final class SparkCheck implements Check {
    private static final long ROWS = 1000;
    private static final int TASKS = 4;

    private final LazySession session;

    public SparkCheck(LazySession session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public String mend() {
        return "look at --master, at the machine's name in /etc/hosts (or set SPARK_LOCAL_IP=127.0.0.1) and at the log"
                + " of the cluster";
    }

    @Override
    public Diagnosis look() {
        SparkSession spark = session.get();
        long counted = spark.range(0, ROWS, 1, TASKS).count();
        String found =
                "Spark " + spark.version() + " on " + spark.sparkContext().master() + " runs tasks, "
                        + spark.sparkContext().defaultParallelism() + " at once";
        return counted == ROWS
                ? Diagnosis.ok(name(), found)
                : Diagnosis.fail(name(), counted + " of " + ROWS + " rows came back", mend());
    }
}
