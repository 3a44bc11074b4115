package org.dispatchlens.jobs.run;

/** One stage of the way. A job reads what the stage before it wrote and replaces what it wrote the last time. */
public interface Job {
    /** Name of the stage, as on the command line. */
    String name();

    StageResult run(JobContext context);
}
