package org.dispatchlens.jobs.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.jobs.spark.WideTables;

/** What every job of a run shares. Counts are gathered here for the run record. */
public final class JobContext {
    private final SparkSession spark;
    private final RunOptions options;
    private final OutputFolder output;
    private final CodebookFiles codebook;
    private final WideTables tables;
    private final Study study;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> incremental = new LinkedHashMap<>();

    public JobContext(SparkSession spark, RunOptions options, OutputFolder output) {
        this.spark = spark;
        this.options = options;
        this.output = output;
        this.codebook = options.codebookFiles();
        Optional<RunRecord> last = RunHistory.of(output, options.upkeep().asOfVersion());
        this.tables = new WideTables(
                spark,
                output,
                last.map(RunRecord::tables).orElse(Map.of()),
                options.upkeep().keepDays());
        this.study = new Study(options, last);
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

    /** The same for the whole run: it knows which versions of the tables belong together. */
    public WideTables tables() {
        return tables;
    }

    /** What the run looks at. */
    public Study study() {
        return study;
    }

    /** Notes what was found new, changed, same and removed since the run before. */
    public void countIncremental(Map<String, Long> more) {
        incremental.putAll(more);
    }

    public Map<String, Long> incremental() {
        return new LinkedHashMap<>(incremental);
    }

    public void count(Map<String, Long> more) {
        counts.putAll(more);
    }

    public Map<String, Long> counts() {
        return new LinkedHashMap<>(counts);
    }
}
