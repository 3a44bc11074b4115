package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.report.ReportJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The report stage alone. */
@Command(
        name = "report",
        description = "Writes workbook, charts and page from the exports.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens report --output out/mine"})
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        return new Runner(common, common.checked()).run(List.of(new ReportJob()));
    }
}
