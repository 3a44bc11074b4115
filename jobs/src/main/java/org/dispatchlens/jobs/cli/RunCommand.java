package org.dispatchlens.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.jobs.compare.CompareJob;
import org.dispatchlens.jobs.extract.ExtractJob;
import org.dispatchlens.jobs.ingest.IngestJob;
import org.dispatchlens.jobs.report.ReportJob;
import org.dispatchlens.jobs.run.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private Semantics semantics;

    @Override
    public Integer call() {
        List<Job> jobs = new ArrayList<>(List.of(new IngestJob(), new ExtractJob()));
        jobs.addAll(semantics.jobs());
        jobs.addAll(List.of(new CompareJob(), new ReportJob()));
        return new Runner(common, common.checked(input)).run(jobs);
    }
}
