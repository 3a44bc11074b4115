package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.extract.ExtractJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The extract stage alone. */
@Command(
        name = "extract",
        description = "Extracts mentions, quotes, blame, figures, sentiment and violence from the articles.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens extract --output out/mine"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        return new Runner(common, common.checked()).run(List.of(new ExtractJob()));
    }
}
