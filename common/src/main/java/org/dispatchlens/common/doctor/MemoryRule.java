package org.dispatchlens.common.doctor;

/** Heap against need and against what the machine or its container has. All sizes in bytes. */
public final class MemoryRule {
    private static final String CHECK = "memory";
    private static final String MEND = "give Java more, such as DISPATCHLENS_JAVA_OPTS=-Xmx4g or --driver-memory 4g";
    /** Spark refuses to start below 450 MiB; the codebook and the parser take 200 more. */
    private static final long LEAST = 640L << 20;

    private static final long GOOD = 1536L << 20;
    /** Share of the machine that Java's heap may take: threads, code and native libraries need the rest. */
    private static final double SHARE = 0.9;

    private MemoryRule() {}

    /**
     * Judges sizes.
     *
     * @param heap largest heap that Java may use
     * @param machine memory of the machine, or the limit of its container where that is lower
     */
    public static Diagnosis of(long heap, long machine) {
        String found = "heap " + Sizes.words(heap) + " of " + Sizes.words(machine);
        if (heap < LEAST) {
            return Diagnosis.fail(CHECK, found + " is too small for Spark and the parser", MEND);
        }
        if (heap > machine) {
            return Diagnosis.fail(
                    CHECK,
                    found + " does not fit",
                    "lower -Xmx, or raise the memory limit of the machine or container");
        }
        if (heap > SHARE * machine) {
            return Diagnosis.warn(
                    CHECK, found + " leaves little for the rest", "lower -Xmx, or raise the limit of the container");
        }
        return heap < GOOD
                ? Diagnosis.warn(CHECK, found + " is enough for small archives", MEND)
                : Diagnosis.ok(CHECK, found);
    }
}
