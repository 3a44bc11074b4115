package org.dispatchlens.common.doctor;

import java.time.Duration;
import java.time.Instant;

/** The machine's clock, and whether that of a storage agrees: transactions and dated copies are ordered by them. */
public final class ClockRule {
    private static final String CHECK = "clock";
    /** Before this version was written no clock can be right. */
    private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration ALLOWED = Duration.ofMinutes(2);
    private static final String MEND = "set the clock, such as by NTP";

    private ClockRule() {}

    /** Judges what the machine takes for now. */
    public static Diagnosis of(Instant now) {
        return now.isBefore(WRITTEN) || now.isAfter(FAR)
                ? Diagnosis.fail(CHECK, "it is said to be " + now, MEND)
                : Diagnosis.ok(CHECK, now.toString());
    }

    /**
     * Judges the time that a storage gave to a file that was just written.
     *
     * @param now time of the machine
     * @param stamp time of the file
     */
    public static Diagnosis of(Instant now, Instant stamp) {
        Duration apart = Duration.between(now, stamp).abs();
        return apart.compareTo(ALLOWED) > 0
                ? Diagnosis.warn(
                        CHECK, "the clock of the output is " + apart.toSeconds() + " s away from this one", MEND)
                : of(now);
    }
}
