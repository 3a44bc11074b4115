package org.dispatchlens.common.doctor;

/** Room in a folder that is written to. */
public final class DiskRule {
    private static final long LEAST = 200L << 20;
    private static final long GOOD = 2L << 30;

    private DiskRule() {}

    /**
     * Judges a folder that can be written.
     *
     * @param check name of the check
     * @param folder what the user calls the folder
     * @param free bytes that may still be written; negative where the storage does not say
     */
    public static Diagnosis of(String check, String folder, long free) {
        if (free < 0) {
            return Diagnosis.ok(check, folder + " can be written");
        }
        String found = folder + " can be written and has " + Sizes.words(free) + " left";
        if (free < LEAST) {
            return Diagnosis.fail(check, found, "make room, or name another folder");
        }
        return free < GOOD
                ? Diagnosis.warn(check, found, "make room before reading a large archive")
                : Diagnosis.ok(check, found);
    }
}
