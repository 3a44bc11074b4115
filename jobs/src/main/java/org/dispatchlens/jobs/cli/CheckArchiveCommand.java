package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.common.generate.ArchiveCheck;
import org.dispatchlens.common.generate.ArchiveTotals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a run lost or added anything. Needs no Spark. */
@Command(
        name = "check-archive",
        description = {
            "Holds the exports of a run on a generated archive against the archive's known totals and prints what differs;",
            "exit code 1 where anything does."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens check-archive --output out/mine --truth out/archive/truth.json"})
final class CheckArchiveCommand implements Callable<Integer> {
    private static final int MOST_LINES = 50;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Output folder of the run.")
    private Path output;

    @Option(names = "--truth", required = true, paramLabel = "JSON", description = "truth.json of the archive.")
    private Path truth;

    @Override
    public Integer call() {
        ArchiveTotals totals = ArchiveTotals.read(truth);
        List<String> lines = new ArchiveCheck(output.resolve("exports")).differences(totals);
        lines.stream().limit(MOST_LINES).forEach(System.out::println);
        System.out.println(
                lines.isEmpty() ? "all totals agree: " + totals.all().summary() : lines.size() + " totals differ");
        return lines.isEmpty() ? ExitCodes.DONE : ExitCodes.BUG;
    }
}
