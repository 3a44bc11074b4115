package org.dispatchlens.jobs.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Puts staged results into place so that a kill at any moment can be mended.
 *
 * <p>A journal, {@code OUT/.publishing}, appears by one rename when all results are staged; before it nothing of the
 * earlier result is touched. It names the staging folder and what is to be moved. Then the earlier results are set aside, a
 * mark says that all of them are, the new ones are moved, and the journal goes. Whoever finds a journal goes on where it
 * stopped. Where moving a folder is not one step (object stores), what is left of it is moved file by file.
 */
final class Publication {
    private static final String JOURNAL = ".publishing";
    private static final String EARLIER = "earlier";

    /** Marks are made before anything is moved and set by a rename, which a full disk does not hinder. */
    private enum Mark {
        /** All earlier results are set aside. */
        ASIDE,
        /** A move failed: the earlier results are to come back. */
        BACK
    }

    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final List<String> names;

    /** @param names files or folders below {@code staging}, as paths that they shall have below {@code root} */
    Publication(FileSystem files, Path root, Path staging, List<String> names) {
        this.files = files;
        this.root = root;
        this.staging = staging;
        this.names = List.copyOf(names);
    }

    /** Moves everything; when that fails and not the process dies, the earlier result comes back. */
    void publish() throws IOException {
        for (String name : names) {
            if (!files.exists(new Path(staging, name))) {
                throw new FileNotFoundException(new Path(staging, name) + " was not staged");
            }
        }
        writeJournal();
        try {
            forward();
        } catch (IOException e) {
            set(Mark.BACK);
            back();
            throw e;
        }
    }

    private void writeJournal() throws IOException {
        for (Mark mark : Mark.values()) {
            files.create(new Path(staging, "unset-" + mark), true).close();
        }
        Path draft = new Path(staging, JOURNAL);
        List<String> lines = new ArrayList<>(List.of(staging.getName()));
        lines.addAll(names);
        try (OutputStream out = files.create(draft, true)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        move(draft, new Path(root, JOURNAL));
    }

    /** Ends what a killed run had begun; the caller holds the lock. */
    static void recover(FileSystem files, Path root) throws IOException {
        Optional<Publication> pending = pending(files, root);
        if (pending.isPresent()) {
            pending.get().goOn();
            files.delete(pending.get().staging, true);
        }
    }

    /** As {@link #recover} where no run is at work; one that is at work ends it itself. */
    static void recoverIfFree(FileSystem files, Path root) throws IOException {
        if (pending(files, root).isPresent()) {
            Optional<OutputLock> lock = OutputLock.takeIfFree(files, root);
            if (lock.isPresent()) {
                try (OutputLock held = lock.get()) {
                    held.check();
                    recover(files, root);
                }
            }
        }
    }

    /** Whether results in that staging folder are still to be moved. */
    static boolean isPending(FileSystem files, Path root, Path staging) throws IOException {
        return pending(files, root).filter(p -> p.staging.equals(staging)).isPresent();
    }

    private static Optional<Publication> pending(FileSystem files, Path root) throws IOException {
        Path journal = new Path(root, JOURNAL);
        if (!files.exists(journal)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(journal)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return Optional.of(
                    new Publication(files, root, new Path(root, lines.get(0)), lines.subList(1, lines.size())));
        }
    }

    private void goOn() throws IOException {
        if (isSet(Mark.BACK)) {
            back();
        } else {
            forward();
        }
    }

    private void set(Mark mark) throws IOException {
        move(new Path(staging, "unset-" + mark), new Path(staging, mark.name()));
    }

    private boolean isSet(Mark mark) throws IOException {
        return files.exists(new Path(staging, mark.name()));
    }

    private void forward() throws IOException {
        if (!isSet(Mark.ASIDE)) {
            for (String name : names) {
                moveRest(new Path(root, name), earlier(name));
            }
            set(Mark.ASIDE);
        }
        for (String name : names) {
            moveRest(new Path(staging, name), new Path(root, name));
        }
        files.delete(new Path(root, JOURNAL), false);
    }

    private void back() throws IOException {
        for (String name : names) {
            Path target = new Path(root, name);
            if (!files.exists(new Path(staging, name))) {
                moveRest(target, new Path(staging, name));
            }
            moveRest(earlier(name), target);
        }
        files.delete(new Path(root, JOURNAL), false);
    }

    private Path earlier(String name) {
        return new Path(new Path(staging, EARLIER), name);
    }

    /** Moves what is still at {@code from}; nothing where nothing is. */
    private void moveRest(Path from, Path to) throws IOException {
        if (!files.exists(from)) {
            return;
        }
        files.mkdirs(to.getParent());
        if (!files.exists(to)) {
            move(from, to);
        } else if (files.getFileStatus(from).isDirectory()) {
            for (FileStatus child : files.listStatus(from)) {
                moveRest(child.getPath(), new Path(to, child.getPath().getName()));
            }
            files.delete(from, true);
        } else {
            files.delete(to, false);
            move(from, to);
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }
}
