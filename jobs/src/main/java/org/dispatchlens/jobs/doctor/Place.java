package org.dispatchlens.jobs.doctor;

import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder, at any Hadoop URI, that a run would write to. It need not be there: what is tried is tried in a hidden folder in
 * the nearest one above it that is, and taken away again.
 *
 * @param name as the user gives it
 * @param hadoop settings of the storage
 */
public record Place(String name, Configuration hadoop) {
    /** What is tried in the hidden folder. */
    interface Trial {
        void in(FileSystem files, Path folder) throws IOException;
    }

    /** Runs a trial; throws what it or the storage throws. */
    void probe(Trial trial) throws IOException {
        FileSystem files = files();
        Path folder = new Path(nearest(files), ".dispatchlens-doctor-" + UUID.randomUUID());
        if (!files.mkdirs(folder)) {
            throw new IOException(folder.getParent() + " cannot be written");
        }
        try {
            trial.in(files, folder);
        } finally {
            files.delete(folder, true);
        }
    }

    /** Bytes that may still be written; negative where the storage does not say. */
    long free() throws IOException {
        long remaining = files().getStatus(nearest(files())).getRemaining();
        return remaining == Long.MAX_VALUE ? -1 : remaining;
    }

    private FileSystem files() throws IOException {
        return new Path(name).getFileSystem(hadoop);
    }

    private Path nearest(FileSystem files) throws IOException {
        Path path = files.makeQualified(new Path(name));
        while (!files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        if (files.exists(path) && !files.getFileStatus(path).isDirectory()) {
            throw new IOException(path + " is a file");
        }
        return path;
    }
}
