package org.dispatchlens.jobs.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.generate.ArchiveSpec;
import org.dispatchlens.common.generate.Style;
import org.dispatchlens.jobs.generate.ArchiveFormat;
import org.dispatchlens.jobs.generate.GenerateJob;
import org.dispatchlens.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Archives of any size for benchmarks. */
@Command(
        name = "generate-archive",
        description = {
            "Makes an archive of invented news: articles/ and, beside it, truth.json with the totals that were planted. The",
            "same arguments give the same bytes, and an article does not depend on how many are made."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens generate-archive --articles 100000 --seed 1 --output out/archive"})
final class GenerateArchiveCommand implements Callable<Integer> {
    @Option(names = "--articles", required = true, paramLabel = "N", description = "How many articles.")
    private long articles;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed gives other stories; default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "A new folder, at any Hadoop URI.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "jsonl|parquet|txt|tar.gz",
            defaultValue = "jsonl",
            converter = ArchiveFormatConverter.class,
            description =
                    "How articles lie on disk; default: ${DEFAULT-VALUE}. Texts need the manifest.csv beside them.")
    private ArchiveFormat format;

    @Option(
            names = "--style",
            paramLabel = "conflict|general|dense",
            defaultValue = "conflict",
            description = "News of conflicts, general news with few triggers, or dispatches full of them; default:"
                    + " ${DEFAULT-VALUE}.")
    private Style style;

    @Option(
            names = "--days",
            paramLabel = "D",
            defaultValue = "365",
            description = "Days over which the stories are spread; default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master; default: that of spark-submit or local[*].")
    private String master;

    @Override
    public Integer call() {
        ArchiveSpec spec = new ArchiveSpec(articles, seed, style, days);
        try (SparkSession spark = Session.open(master)) {
            new GenerateJob(spark).write(spec, format, output);
        }
        return ExitCodes.DONE;
    }
}
