package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.LocalFileSystem;

/** Brings files of an output to this machine, for readers that know no other place. */
public final class LocalFiles {
    private LocalFiles() {}

    /**
     * A file or folder of the output on this machine.
     *
     * @param folder where a copy is put, unless the output is on this machine already
     */
    public static Path of(OutputFolder output, org.apache.hadoop.fs.Path path, Path folder) throws IOException {
        if (output.files() instanceof LocalFileSystem files) {
            return files.pathToFile(path).toPath();
        }
        Path copy = folder.resolve(path.getName());
        output.files().copyToLocalFile(false, path, new org.apache.hadoop.fs.Path(copy.toUri()), true);
        return copy;
    }
}
