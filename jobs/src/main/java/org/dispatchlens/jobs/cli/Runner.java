package org.dispatchlens.jobs.cli;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.jobs.extract.ExtractJob;
import org.dispatchlens.jobs.run.Heartbeat;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.OutputFolder;
import org.dispatchlens.jobs.run.Progress;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.RunRecords;
import org.dispatchlens.jobs.spark.Session;

/** Opens the session and the output, runs the jobs in order, and puts the results into place at the end. */
final class Runner {
    private final CommonOptions common;
    private final RunOptions options;

    Runner(CommonOptions common, RunOptions options) {
        this.common = common;
        this.options = options;
    }

    int run(List<Job> jobs) {
        CodebookCheck.own(options.codebookFiles());
        try (SparkSession spark = Session.open(common.master())) {
            OutputFolder output = OutputFolder.openLocked(
                    options.output(), spark.sparkContext().hadoopConfiguration());
            try {
                return run(jobs, new JobContext(spark, options, output));
            } finally {
                output.clean();
            }
        }
    }

    private int run(List<Job> jobs, JobContext context) {
        Progress progress = new Progress(System.err, common.jsonLog(), terminal(), jobs.size());
        context.spark().sparkContext().addSparkListener(progress);
        context.spark().sparkContext().addSparkListener(new Heartbeat(context.output()));
        boolean whole = options.command().equals("run");
        for (Job job : jobs) {
            if (whole && job instanceof ExtractJob && RunRecords.isUpToDate(context)) {
                progress.say("nothing changed: the result of the last run stays as it is");
                return exitCode(context);
            }
            progress.stage(job.name(), () -> {
                var result = job.run(context);
                context.count(result.counts());
                return result;
            });
        }
        RunRecords.finish(context, progress.seconds());
        return exitCode(context);
    }

    private int exitCode(JobContext context) {
        long rejects = context.counts().getOrDefault("rejects", 0L);
        return options.strict() && rejects > 0 ? ExitCodes.PARTLY : ExitCodes.DONE;
    }

    /** Whether a person watches: standard output may be piped, so the terminal type is asked as well. */
    private static boolean terminal() {
        String term = System.getenv("TERM");
        return System.console() != null && term != null && !term.equals("dumb");
    }
}
