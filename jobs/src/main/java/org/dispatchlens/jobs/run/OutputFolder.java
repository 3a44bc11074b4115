package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;

/**
 * The folder that a run writes to, at any Hadoop URI.
 *
 * <p>Results are written to a staging folder beside the good ones and moved into place when they are whole, so that a
 * failed run leaves the earlier result as it was.
 */
public final class OutputFolder {
    private static final String STAGING = ".staging-";
    private static final Duration ABANDONED = Duration.ofDays(2);

    private final FileSystem files;
    private final Path root;
    private final Path staging;

    private OutputFolder(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
        this.staging = new Path(root, STAGING + UUID.randomUUID());
    }

    /** Opens the folder, makes it when it is not there, and checks that it can be written. */
    public static OutputFolder open(String uri, Configuration hadoop) {
        try {
            Path path = new Path(uri);
            FileSystem files = path.getFileSystem(hadoop);
            files.setWriteChecksum(false);
            OutputFolder folder = new OutputFolder(files, files.makeQualified(path));
            folder.checkWritable();
            return folder;
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

    private void checkWritable() throws IOException {
        if (files.exists(root) && !files.getFileStatus(root).isDirectory()) {
            throw new IOException("it is a file");
        }
        if (!files.mkdirs(staging)) {
            throw new IOException("the folder cannot be made");
        }
        Path probe = new Path(staging, ".probe");
        files.create(probe, true).close();
        files.delete(probe, false);
        removeAbandoned();
    }

    /** A killed run cannot take its staging folder away; after two days nobody writes to it any more. */
    private void removeAbandoned() throws IOException {
        long oldest = System.currentTimeMillis() - ABANDONED.toMillis();
        for (FileStatus status : files.listStatus(root)) {
            if (status.getPath().getName().startsWith(STAGING) && status.getModificationTime() < oldest) {
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
     * Moves staged results into place. The earlier ones are set aside first and come back when a move fails.
     *
     * @param names staged files or folders directly below the output folder
     */
    public void publish(List<String> names) {
        for (String name : names) {
            try {
                publish(name);
            } catch (IOException e) {
                throw new UncheckedIOException("putting " + resolve(name) + " into place", e);
            }
        }
    }

    private void publish(String name) throws IOException {
        Path target = resolve(name);
        Path earlier = staged("earlier-" + name);
        boolean replaced = files.exists(target);
        if (replaced) {
            move(target, earlier);
        }
        try {
            move(staged(name), target);
        } catch (IOException e) {
            if (replaced) {
                move(earlier, target);
            }
            throw e;
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }

    /** Takes the staging folder away, whatever is in it. */
    public void clean() {
        try {
            files.delete(staging, true);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + staging, e);
        }
    }

    @Override
    public String toString() {
        return "file".equals(root.toUri().getScheme()) ? root.toUri().getPath() : root.toString();
    }
}
