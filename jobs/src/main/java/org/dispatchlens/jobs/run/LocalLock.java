package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** A lock of the operating system, which dies with its process. The file stays, since a waiting run may have it open. */
final class LocalLock extends OutputLock {
    /** Behind what is written, since some systems keep others from reading the locked bytes. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private LocalLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<OutputLock> attempt(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                java.nio.file.Path.of(root.toUri().getPath(), FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = lock(channel);
            if (taken) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(LockHolder.self().bytes()), 0);
                return Optional.of(new LocalLock(channel));
            }
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** False where another process holds it, or another run of this process. */
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    void check() {
        // The operating system takes the lock from nobody.
    }

    @Override
    void keepAlive() {
        // It lives as long as the process.
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("giving the lock back", e);
        }
    }
}
