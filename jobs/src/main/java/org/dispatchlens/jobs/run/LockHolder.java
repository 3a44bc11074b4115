package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Who holds a lock, as it stands in the lock file: one value a line.
 *
 * @param id unlike that of any other holder
 * @param since when it was taken
 * @param renewed when it was last said that the holder lives
 */
record LockHolder(String id, String host, String pid, String since, String renewed) {
    private static final int LINES = 5;

    static LockHolder self() {
        String now = now();
        String pid = Long.toString(ProcessHandle.current().pid());
        return new LockHolder(UUID.randomUUID().toString(), ownHost(), pid, now, now);
    }

    LockHolder stillHere() {
        return new LockHolder(id, host, pid, since, now());
    }

    /** When the holder was last known to live; the beginning of time where the file does not say. */
    Instant lastSeen() {
        try {
            return Instant.parse(renewed);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    static LockHolder read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What the text of a lock file says; a file that is just being written may say nothing yet. */
    static LockHolder parse(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() < LINES
                ? new LockHolder("", "a host", "not yet written", "just now", "")
                : new LockHolder(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
    }

    byte[] bytes() {
        return (String.join("\n", id, host, pid, since, renewed) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String ownHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this host";
        }
    }

    @Override
    public String toString() {
        return "process " + pid + " on " + host + ", since " + since;
    }
}
