package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dispatchlens.common.simulate.StatisticsCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows by simulation that intervals and tests keep what they promise. Needs no Spark. */
@Command(
        name = "check-statistics",
        description = {
            "Checks the statistics by simulation: 95 % intervals hold the truth in .93 to .97 of simulated corpora, one",
            "outlet's articles split at random differ significantly in at most 5 % of the tries, planted differences are",
            "found. Prints every figure; exit code 1 where a bound is broken. Takes about two minutes."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens check-statistics --output out/mine"})
final class CheckStatisticsCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Output folder of a finished run, whose largest outlet is split; default: imagined articles.")
    private Path output;

    @Option(
            names = "--corpora",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Simulated corpora of each kind and scenario; default: ${DEFAULT-VALUE}.")
    private int corpora;

    @Option(
            names = "--splits",
            paramLabel = "N",
            defaultValue = "500",
            description = "Random splits of the outlet; default: ${DEFAULT-VALUE}.")
    private int splits;

    @Override
    public Integer call() {
        StatisticsCheck check = new StatisticsCheck(corpora, splits, System.out::println);
        boolean kept = output == null ? check.run() : check.run(output);
        return kept ? ExitCodes.DONE : ExitCodes.BUG;
    }
}
