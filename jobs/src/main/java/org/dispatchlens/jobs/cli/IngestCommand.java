package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.ingest.IngestJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The ingest stage alone. */
@Command(
        name = "ingest",
        description = "Reads raw files into the table of articles; rejects and removed lines are kept.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens ingest --input my-texts --output out/mine"})
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private InputOptions input;

    @Override
    public Integer call() {
        return new Runner(common, common.checked(input)).run(List.of(new IngestJob()));
    }
}
