package org.dispatchlens.jobs.run;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;

/** Renews the lock whenever Spark's executors, the driver's own included, send their metrics: every ten seconds. */
public final class Heartbeat extends SparkListener {
    private final OutputFolder output;

    public Heartbeat(OutputFolder output) {
        this.output = output;
    }

    @Override
    public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
        output.keepAlive();
    }
}
