package org.dispatchlens.jobs;

import org.dispatchlens.jobs.cli.Dispatchlens;

/** Entry point, the same for {@code java} and for {@code spark-submit}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Dispatchlens.execute(args));
    }
}
