package org.dispatchlens.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The align stage alone. */
@Command(
        name = "align",
        description = "Groups copies of wire stories, articles of the same story, and what they state.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens align --output out/mine"})
final class AlignCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private Semantics semantics;

    @Override
    public Integer call() {
        return new Runner(common, common.checked()).run(semantics.jobs());
    }
}
