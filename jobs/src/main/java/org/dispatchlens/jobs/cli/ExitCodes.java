package org.dispatchlens.jobs.cli;

/** What the program ends with. */
public final class ExitCodes {
    /** Done. */
    public static final int DONE = 0;
    /** Our bug; the stack trace is in a log file. */
    public static final int BUG = 1;
    /** The user's input is wrong; one line says what, where and how to mend it. */
    public static final int INPUT = 2;
    /** Done, but something was rejected and {@code --strict} was given. */
    public static final int PARTLY = 3;

    private ExitCodes() {}
}
