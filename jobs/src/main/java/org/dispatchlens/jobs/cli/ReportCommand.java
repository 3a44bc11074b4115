package org.dispatchlens.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.compare.CompareJob;
import org.dispatchlens.jobs.report.ReportJob;
import org.dispatchlens.jobs.run.Job;
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

    @Mixin
    private VersionOptions versions;

    @Override
    public Integer call() {
        // The exports of earlier runs are not kept; they are made again from the tables.
        List<Job> jobs =
                versions.version().isPresent() ? List.of(new CompareJob(), new ReportJob()) : List.of(new ReportJob());
        return new Runner(common, common.checked(new InputOptions(), versions.version())).run(jobs);
    }
}
