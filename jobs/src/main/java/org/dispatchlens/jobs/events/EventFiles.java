package org.dispatchlens.jobs.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.events.EventExport;
import org.dispatchlens.common.events.EventOptions;
import org.dispatchlens.common.events.EventSummary;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.run.OutputFolder;

/**
 * Writes event data beside the results of a run, or to a local folder.
 *
 * <p>Input: {@code OUT/exports}. Output: {@code OUT/events/}, put into place as a whole, or the files of another folder, each
 * of them put into place as a whole.
 *
 * <p>Example: {@code dispatchlens events --output out/mine}
 */
public final class EventFiles {
    private static final String EXPORTS = "exports";
    private static final String EVENTS = "events";

    private final OutputFolder output;
    private final EventOptions options;

    /** @param output the run's folder, opened under the lock, so that no run replaces the exports meanwhile */
    public EventFiles(OutputFolder output, EventOptions options) {
        this.output = output;
        this.options = options;
    }

    /** Writes {@code OUT/events/}; what an earlier command wrote there goes. */
    public EventSummary publish() {
        return withScratch(scratch -> {
            java.nio.file.Path events = Files.createDirectory(scratch.resolve(EVENTS));
            EventSummary summary = write(scratch, events);
            output.files().copyFromLocalFile(true, true, new Path(events.toUri()), output.staged(EVENTS));
            output.publish(List.of(EVENTS));
            return summary;
        });
    }

    /** Writes the files into a local folder, which is made where it is missing; other files there stay. */
    public EventSummary writeTo(java.nio.file.Path folder) {
        makeFolder(folder);
        return withScratch(scratch -> {
            java.nio.file.Path beside = Files.createTempDirectory(folder, ".events-");
            try {
                EventSummary summary = write(scratch, beside);
                moveAll(beside, folder);
                return summary;
            } finally {
                FileUtils.deleteQuietly(beside.toFile());
            }
        });
    }

    private static void makeFolder(java.nio.file.Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException("--to " + folder + " cannot be made: name a folder that you may write to", e);
        }
    }

    private static void moveAll(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(from)) {
            for (java.nio.file.Path file : files.sorted().toList()) {
                Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private EventSummary write(java.nio.file.Path scratch, java.nio.file.Path folder) throws IOException {
        return new EventExport(options).write(exports(scratch), folder);
    }

    /** The exports on this machine; of a remote output, the tables that are read are copied. */
    private java.nio.file.Path exports(java.nio.file.Path scratch) throws IOException {
        Path exports = output.resolve(EXPORTS);
        if (!output.exists(exports)) {
            throw new InputException(output + " has no exports: run `dispatchlens run` with the same --output first");
        }
        if (output.files() instanceof LocalFileSystem files) {
            return files.pathToFile(exports).toPath();
        }
        java.nio.file.Path copy = Files.createDirectory(scratch.resolve(EXPORTS));
        for (TableSpec spec : EventExport.tables()) {
            Path table = new Path(exports, spec.name() + ".csv");
            if (output.exists(table)) {
                output.files().copyToLocalFile(false, table, new Path(copy.toUri()), true);
            }
        }
        return copy;
    }

    /** What is done with a folder of its own on this machine. */
    private interface Work {
        EventSummary in(java.nio.file.Path scratch) throws IOException;
    }

    private EventSummary withScratch(Work work) {
        try {
            java.nio.file.Path scratch = Files.createTempDirectory("dispatchlens-events-");
            try {
                return work.in(scratch);
            } finally {
                FileUtils.deleteQuietly(scratch.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the events of " + output, e);
        }
    }
}
