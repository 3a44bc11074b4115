package org.dispatchlens.jobs.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.ingest.PackJob;
import org.dispatchlens.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Many small files into Parquet, once. */
@Command(
        name = "pack",
        description =
                "Turns many small files into a few of Parquet, which are read much faster. A run on the pack gives the"
                        + " same as one on the files.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dispatchlens pack --input my-texts --manifest my-texts/manifest.csv --output my-pack"
        })
final class PackCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private InputOptions input;

    @Option(names = "--files", paramLabel = "N", description = "Files to write; default: one per 256 MB of input.")
    private int files;

    @Override
    public Integer call() {
        if (files < 0) {
            throw new InputException("--files " + files + " is negative: give the number of files to write");
        }
        try (SparkSession spark = Session.open(common.master())) {
            System.err.println(new PackJob(spark, common.checked(input)).run(files));
        }
        return ExitCodes.DONE;
    }
}
