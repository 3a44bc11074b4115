package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/** Brings files of an output to this machine, for readers that know no other place. */
public final class LocalFiles {
    private LocalFiles() {}

    /**
     * A file or folder on this machine.
     *
     * @param folder where a copy is put, unless the output is on this machine already
     */
    public static Path of(FileSystem files, org.apache.hadoop.fs.Path path, Path folder) throws IOException {
        if (files instanceof LocalFileSystem local) {
            return local.pathToFile(path).toPath();
        }
        Path copy = folder.resolve(path.getName());
        files.copyToLocalFile(false, path, new org.apache.hadoop.fs.Path(copy.toUri()), true);
        return copy;
    }
}
