package org.dispatchlens.jobs.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells faults that only who runs the program can mend, a full disk above all, by the words of the operating system. From a
 * task on another machine nothing but words comes back.
 */
final class MachineFaults {
    private static final String KEPT = " The earlier result was left as it was.";
    private static final Map<String, String> MEND = mend();

    private MachineFaults() {}

    private static Map<String, String> mend() {
        String space = "no space left: free some where --output lies, and where temporary files do (TMPDIR,"
                + " spark.local.dir), then run again." + KEPT;
        Map<String, String> mend = new LinkedHashMap<>();
        mend.put("no space left on device", space);
        mend.put("not enough space on the disk", space);
        mend.put("disk quota exceeded", space.replace("no space left", "the disk quota is used up"));
        mend.put(
                "file too large",
                "a file grew over the limit of the system: raise it (ulimit -f), then run again." + KEPT);
        mend.put(
                "read-only file system",
                "the file system of --output or of temporary files is read-only: mount it for writing, or name other"
                        + " folders." + KEPT);
        mend.put(
                "permission denied",
                "a file below --output or a temporary folder may not be written: check its rights and owner." + KEPT);
        return mend;
    }

    /** One line that says what is wrong and how to mend it; empty for any other error. */
    static Optional<String> of(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> fault : MEND.entrySet()) {
                if (message.contains(fault.getKey())) {
                    return Optional.of(fault.getValue() + place(t));
                }
            }
        }
        return Optional.empty();
    }

    /** The line of the message that has the words of the operating system, which often names the file. */
    private static String place(Throwable t) {
        return t.getMessage()
                .lines()
                .filter(line -> MEND.keySet().stream()
                        .anyMatch(fault -> line.toLowerCase(Locale.ROOT).contains(fault)))
                .findFirst()
                .map(line -> " (" + line.strip() + ")")
                .orElse("");
    }
}
