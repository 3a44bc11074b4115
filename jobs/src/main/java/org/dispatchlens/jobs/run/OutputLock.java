package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;

/**
 * Makes sure that one run at a time replaces the results of an output. On a local file system the operating system holds
 * the lock ({@link LocalLock}) and gives it back when the process dies; elsewhere it is a file with a lease ({@link
 * LeaseLock}).
 */
abstract class OutputLock implements AutoCloseable {
    static final String FILE = ".lock";

    /**
     * Takes the lock.
     *
     * @throws InputException where another run holds it, with its holder
     */
    static OutputLock take(FileSystem files, Path root) throws IOException {
        Optional<OutputLock> lock = takeIfFree(files, root);
        if (lock.isPresent()) {
            return lock.get();
        }
        String holder = LockHolder.read(files, new Path(root, FILE)).toString();
        throw new InputException("--output " + root.toUri().getPath() + " is in use by another run (" + holder
                + "): wait for its end, or name another folder");
    }

    /** Takes the lock where nobody holds it. */
    static Optional<OutputLock> takeIfFree(FileSystem files, Path root) throws IOException {
        return "file".equals(root.toUri().getScheme()) ? LocalLock.attempt(root) : LeaseLock.attempt(files, root);
    }

    /**
     * Checks before results are replaced that the lock is still this run's.
     *
     * @throws InputException where it is not
     */
    abstract void check();

    /** Renews the lock where it would end by itself. */
    abstract void keepAlive();

    @Override
    public abstract void close();
}
