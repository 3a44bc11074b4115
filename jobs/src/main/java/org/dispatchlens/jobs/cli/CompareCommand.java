package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.compare.CompareJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The compare stage alone. */
@Command(
        name = "compare",
        description = "Compares outlets and writes all exports.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens compare --output out/mine"})
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private VersionOptions versions;

    @Override
    public Integer call() {
        return new Runner(common, common.checked(new InputOptions(), versions.version()))
                .run(List.of(new CompareJob()));
    }
}
