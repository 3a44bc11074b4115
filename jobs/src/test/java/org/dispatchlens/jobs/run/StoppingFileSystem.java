package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A local file system under another name that dies, or refuses, after a number of changes. */
final class StoppingFileSystem extends RawLocalFileSystem {
    /** Stands for the death of the process: no code of ours catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int changes = Integer.MAX_VALUE;
    private boolean kills;

    StoppingFileSystem() throws IOException {
        initialize(URI.create("file:///"), new Configuration());
    }

    /** The process dies before the change of that number, counted from 0. */
    void killAt(int change) {
        changes = change;
        kills = true;
    }

    /** The change of that number fails, and only that one. */
    void failAt(int change) {
        changes = change;
        kills = false;
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        change();
        return super.rename(from, to);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
        change();
        return super.delete(path, recursive);
    }

    private void change() throws IOException {
        if (changes-- == 0) {
            if (kills) {
                changes = 0;
                throw new Killed();
            }
            throw new IOException("refused");
        }
    }
}
