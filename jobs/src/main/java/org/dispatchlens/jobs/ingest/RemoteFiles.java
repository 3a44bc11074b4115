package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Lists files of a cluster or an object store. A folder is listed in one go, as object stores like it. */
final class RemoteFiles {
    private final Set<String> roots = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<InputFile> found = new ArrayList<>();

    void skip(Path file) {
        skipped.add(file.toString());
    }

    List<InputFile> files() {
        return Collections.unmodifiableList(found);
    }

    /** Adds a file, or all files below a folder, if no earlier root had them. */
    void add(FileSystem fs, FileStatus root) throws IOException {
        Path path = root.getPath();
        Set<String> earlier = Set.copyOf(roots);
        if (!roots.add(path.toString())) {
            return;
        }
        if (!root.isDirectory()) {
            add(path.getParent().toString(), path.toString(), root.getLen(), earlier);
            return;
        }
        RemoteIterator<LocatedFileStatus> files = fs.listFiles(path, true);
        while (files.hasNext()) {
            LocatedFileStatus file = files.next();
            add(path.toString(), file.getPath().toString(), file.getLen(), earlier);
        }
    }

    private void add(String base, String path, long length, Set<String> earlier) {
        String relative = path.substring(base.endsWith("/") ? base.length() : base.length() + 1);
        boolean inTree = !roots.contains(path);
        if (skipped.contains(path) || (inTree && hasHiddenPart(relative)) || had(path, earlier)) {
            return;
        }
        found.add(new InputFile(base, relative, length));
    }

    /** Whether an earlier root is the file or a folder above it. */
    private static boolean had(String path, Set<String> earlier) {
        for (String root : earlier) {
            boolean below = path.startsWith(root.endsWith("/") ? root : root + "/");
            if (path.equals(root) || (below && !hasHiddenPart(path.substring(root.length() + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHiddenPart(String relative) {
        for (String part : relative.split("/")) {
            if (InputFiles.hidden(part)) {
                return true;
            }
        }
        return false;
    }
}
