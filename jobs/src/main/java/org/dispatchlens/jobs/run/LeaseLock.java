package org.dispatchlens.jobs.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;

/**
 * A lock file that only one run can make, for file systems without locks. Its holder renews it while it lives; a lease
 * that was not renewed for ten minutes is of a dead run and is taken away.
 */
final class LeaseLock extends OutputLock {
    private static final Duration STALE = Duration.ofMinutes(10);
    private static final Duration RENEW = Duration.ofMinutes(1);

    private final FileSystem files;
    private final Path file;
    private LockHolder self;

    private LeaseLock(FileSystem files, Path file, LockHolder self) {
        this.files = files;
        this.file = file;
        this.self = self;
    }

    static Optional<OutputLock> attempt(FileSystem files, Path root) throws IOException {
        Path file = new Path(root, FILE);
        LockHolder self = LockHolder.self();
        if (create(files, file, self) || (removeStale(files, file) && create(files, file, self))) {
            return Optional.of(new LeaseLock(files, file, self));
        }
        return Optional.empty();
    }

    private static boolean create(FileSystem files, Path file, LockHolder self) throws IOException {
        try (OutputStream out = files.create(file, false)) {
            out.write(self.bytes());
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            // Some file systems say it in words of their own.
            if (files.exists(file)) {
                return false;
            }
            throw e;
        }
    }

    /** Takes a dead run's file away by a rename, which succeeds for one run only. */
    private static boolean removeStale(FileSystem files, Path file) throws IOException {
        if (!isStale(files, file)) {
            return false;
        }
        Path aside = file.suffix("-" + UUID.randomUUID());
        if (!files.rename(file, aside)) {
            return false;
        }
        if (isStale(files, aside)) {
            files.delete(aside, false);
            return true;
        }
        // Another run was quicker, and this is its fresh lock.
        files.rename(aside, file);
        return false;
    }

    private static boolean isStale(FileSystem files, Path file) throws IOException {
        try {
            // A run killed between making and writing it leaves an empty file, which only its own time can judge.
            Instant written = Instant.ofEpochMilli(files.getFileStatus(file).getModificationTime());
            Instant told = LockHolder.read(files, file).lastSeen();
            Instant seen = told.isAfter(written) ? told : written;
            return seen.isBefore(Instant.now().minus(STALE));
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    @Override
    synchronized void check() {
        try {
            if (!LockHolder.read(files, file).id().equals(self.id())) {
                throw lost(null);
            }
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private InputException lost(IOException cause) {
        return new InputException(
                "the lock " + file + " was taken by another run, since this one gave no sign of life for "
                        + STALE.toMinutes() + " minutes; its results are not put into place: run again",
                cause);
    }

    @Override
    synchronized void keepAlive() {
        if (self.lastSeen().isAfter(Instant.now().minus(RENEW))) {
            return;
        }
        try {
            if (LockHolder.read(files, file).id().equals(self.id())) {
                self = self.stillHere();
                try (OutputStream out = files.create(file, true)) {
                    out.write(self.bytes());
                }
            }
        } catch (IOException e) {
            // Once is no harm; if it goes on, check() tells it before anything is replaced.
            self = self.stillHere();
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (files.exists(file) && LockHolder.read(files, file).id().equals(self.id())) {
                files.delete(file, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("giving the lock back", e);
        }
    }
}
