package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.coding.CoderSheets;
import org.dispatchlens.jobs.coding.SampleOptions;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.OutputFolder;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A sample of a finished run for people to code. */
@Command(
        name = "coder-sheet",
        description = {
            "Draws a stratified sample from a finished run and writes a workbook for each coder, with drop-downs and",
            "instructions and without anything that the program found. `agreement` reads them back."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dispatchlens coder-sheet --output out/mine --items 120 --coders 2 --sheet-dir to-coders"
        })
final class CoderSheetCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(
            names = "--items",
            paramLabel = "N",
            defaultValue = "120",
            description = "How many items to draw, over all tasks; default: ${DEFAULT-VALUE}.")
    private int items;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Decides which items are drawn; default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--coders",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many workbooks: the same items, each in an order of its own; default: ${DEFAULT-VALUE}.")
    private int coders;

    @Option(
            names = "--tasks",
            paramLabel = "TASK",
            split = ",",
            defaultValue = "blame,figures,sentiment",
            description = "What to code: one or more of blame, figures, sentiment; default: all.")
    private List<String> tasks;

    @Option(
            names = "--sheet-dir",
            paramLabel = "DIR",
            description = "Local folder for the workbooks; default: beside the sample, in OUT/coding/<sample>.")
    private Path sheets;

    @Override
    public Integer call() {
        SampleOptions sample = new SampleOptions(wanted(), items, seed, coders, Optional.ofNullable(sheets));
        RunOptions options = common.checked();
        options.codebookFiles().hash();
        try (SparkSession spark = Session.open(common.master())) {
            OutputFolder output =
                    OutputFolder.open(options.output(), spark.sparkContext().hadoopConfiguration());
            try {
                JobContext context = new JobContext(spark, options, output);
                new CoderSheets(context, sample).write().forEach(System.out::println);
            } finally {
                output.clean();
            }
        }
        return ExitCodes.DONE;
    }

    private EnumSet<CodingTask> wanted() {
        EnumSet<CodingTask> wanted = EnumSet.noneOf(CodingTask.class);
        for (String task : tasks) {
            wanted.add(CodingTask.of(task.strip())
                    .orElseThrow(() -> new InputException(
                            "--tasks " + task + " is not known: expected one or more of blame, figures, sentiment")));
        }
        return wanted;
    }
}
