package org.dispatchlens.common.doctor;

/** How many files a process may have open. */
public final class FilesRule {
    private static final String CHECK = "files";
    private static final String MEND = "raise the limit: ulimit -n 8192, or LimitNOFILE=8192 in a systemd unit";
    private static final long LEAST = 512;
    private static final long GOOD = 4096;

    private FilesRule() {}

    /**
     * Judges a limit: the class path takes about 200 of it, shuffles and tables of large archives some thousand.
     *
     * @param limit number of files; negative where it is not known
     */
    public static Diagnosis of(long limit) {
        if (limit < 0) {
            return Diagnosis.ok(CHECK, "no limit of open files is known");
        }
        String found = "up to " + limit + " open files";
        if (limit < LEAST) {
            return Diagnosis.fail(CHECK, found, MEND);
        }
        return limit < GOOD ? Diagnosis.warn(CHECK, found, MEND) : Diagnosis.ok(CHECK, found);
    }
}
