package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.align.AlignJob;
import org.dispatchlens.jobs.align.StatementsJob;
import org.dispatchlens.jobs.compare.CompareJob;
import org.dispatchlens.jobs.extract.ExtractJob;
import org.dispatchlens.jobs.ingest.IngestJob;
import org.dispatchlens.jobs.report.ReportJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All five stages. */
@Command(
        name = "run",
        description = "The main job: ingest, extract, align, compare and report.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens run --input my-texts --output out/mine --as-of 2022-09-15T00:00:00Z"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private InputOptions input;

    @Option(
            names = "--semantics",
            paramLabel = "on|off",
            defaultValue = "off",
            description = "Model-based sentiment and statements; this build has none, so only off is taken.")
    private Semantics semantics;

    @Override
    public Integer call() {
        semantics.check();
        return new Runner(common, common.checked(input))
                .run(List.of(
                        new IngestJob(),
                        new ExtractJob(),
                        new AlignJob(),
                        new StatementsJob(Optional.empty()),
                        new CompareJob(),
                        new ReportJob()));
    }
}
