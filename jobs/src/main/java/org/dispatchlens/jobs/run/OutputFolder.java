package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;

/**
 * The folder that a run writes to, at any Hadoop URI.
 *
 * <p>Results are written to a staging folder beside the good ones and moved into place when they are whole ({@link
 * Publication}), so that a failed or killed run leaves the earlier result as it was. Who replaces results holds the {@link
 * OutputLock}; who only adds beside them does not.
 */
public final class OutputFolder {
    static final String STAGING = ".staging-";

    /** Staging of commands that do not hold the lock, so that nobody can tell whether they live. */
    private static final String UNLOCKED = STAGING + "beside-";

    private static final Duration ABANDONED = Duration.ofDays(2);

    private final FileSystem files;
    private final Path root;
    private final Path staging;

    private final Optional<OutputLock> lock;

    private OutputFolder(FileSystem files, Path root, String staging, Optional<OutputLock> lock) {
        this.files = files;
        this.root = root;
        this.staging = new Path(root, staging + UUID.randomUUID());
        this.lock = lock;
    }

    /**
     * Opens the folder to add something beside its results, makes it when it is not there, and checks that it can be
     * written.
     */
    public static OutputFolder open(String uri, Configuration hadoop) {
        return open(uri, hadoop, false);
    }

    /**
     * Opens the folder to replace its results: takes the lock until {@link #clean}, ends what a killed run had begun to
     * put into place, and removes what killed runs left.
     *
     * @throws InputException also where another run holds the lock
     */
    public static OutputFolder openLocked(String uri, Configuration hadoop) {
        return open(uri, hadoop, true);
    }

    private static OutputFolder open(String uri, Configuration hadoop, boolean locked) {
        try {
            Path path = new Path(uri);
            FileSystem files = path.getFileSystem(hadoop);
            files.setWriteChecksum(false);
            Path root = files.makeQualified(path);
            makeFolder(files, root);
            return locked ? locked(files, root) : unlocked(files, root);
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(
                    "--output " + uri + " cannot be written (" + reason(e) + "): name a folder that you may write to",
                    e);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static void makeFolder(FileSystem files, Path root) throws IOException {
        if (files.exists(root) && !files.getFileStatus(root).isDirectory()) {
            throw new IOException("it is a file");
        }
        if (!files.mkdirs(root)) {
            throw new IOException("the folder cannot be made");
        }
    }

    private static OutputFolder locked(FileSystem files, Path root) throws IOException {
        OutputLock lock = OutputLock.take(files, root);
        try {
            Publication.recover(files, root);
            removeAbandoned(files, root, true);
            OutputFolder folder = new OutputFolder(files, root, STAGING, Optional.of(lock));
            folder.makeStaging();
            return folder;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static OutputFolder unlocked(FileSystem files, Path root) throws IOException {
        Publication.recoverIfFree(files, root);
        removeAbandoned(files, root, false);
        OutputFolder folder = new OutputFolder(files, root, UNLOCKED, Optional.empty());
        folder.makeStaging();
        return folder;
    }

    private void makeStaging() throws IOException {
        if (!files.mkdirs(staging)) {
            throw new IOException("the folder cannot be written");
        }
        Path probe = new Path(staging, ".probe");
        files.create(probe, true).close();
        files.delete(probe, false);
    }

    /**
     * A killed run cannot take its staging folder away. Under the lock all of them are left behind; those of commands
     * without it are after two days.
     */
    private static void removeAbandoned(FileSystem files, Path root, boolean locked) throws IOException {
        long oldest = System.currentTimeMillis() - ABANDONED.toMillis();
        for (FileStatus status : files.listStatus(root)) {
            String name = status.getPath().getName();
            boolean ownerIsDead = locked && !name.startsWith(UNLOCKED);
            if (name.startsWith(STAGING) && (ownerIsDead || status.getModificationTime() < oldest)) {
                files.delete(status.getPath(), true);
            }
        }
    }

    public Path resolve(String relative) {
        return new Path(root, relative);
    }

    /** A place of this run below the staging folder. */
    public Path staged(String relative) {
        return new Path(staging, relative);
    }

    public FileSystem files() {
        return files;
    }

    public boolean exists(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("looking for " + path, e);
        }
    }

    /** Writes a small text file into the staging folder. */
    public void stage(String relative, String text) {
        try (OutputStream out = files.create(staged(relative), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + staged(relative), e);
        }
    }

    /**
     * Moves staged results into place: after a kill at any moment the next start finds all of the earlier ones or puts
     * all of the new ones there.
     *
     * @param names staged files or folders, as paths below the output folder
     */
    public void publish(List<String> names) {
        lock.orElseThrow(() -> new IllegalStateException("results are replaced under the lock only"))
                .check();
        try {
            new Publication(files, root, staging, names).publish();
        } catch (IOException e) {
            throw new UncheckedIOException("putting the results of " + this + " into place", e);
        }
    }

    /** Told now and then that the run lives, so that a lock that is a lease stays valid. */
    public void keepAlive() {
        lock.ifPresent(OutputLock::keepAlive);
    }

    /** Takes the staging folder away, whatever is in it, and gives the lock back. */
    public void clean() {
        try {
            if (!Publication.isPending(files, root, staging)) {
                files.delete(staging, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + staging, e);
        } finally {
            lock.ifPresent(OutputLock::close);
        }
    }

    @Override
    public String toString() {
        return "file".equals(root.toUri().getScheme()) ? root.toUri().getPath() : root.toString();
    }
}
