package org.dispatchlens.jobs.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.jobs.spark.WideTables;

/** What every job of a run shares. Counts are gathered here for the run record. */
public final class JobContext {
    private final SparkSession spark;
    private final RunOptions options;
    private final OutputFolder output;
    private final CodebookFiles codebook;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public JobContext(SparkSession spark, RunOptions options, OutputFolder output) {
        this.spark = spark;
        this.options = options;
        this.output = output;
        this.codebook = options.codebookFiles();
    }

    public SparkSession spark() {
        return spark;
    }

    public RunOptions options() {
        return options;
    }

    public OutputFolder output() {
        return output;
    }

    public CodebookFiles codebook() {
        return codebook;
    }

    public WideTables tables() {
        return new WideTables(spark, output);
    }

    public void count(Map<String, Long> more) {
        counts.putAll(more);
    }

    public Map<String, Long> counts() {
        return new LinkedHashMap<>(counts);
    }
}
