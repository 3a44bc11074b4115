package org.dispatchlens.jobs.ingest;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;

/**
 * Lists the files of the inputs, once each, in the order of their names. Hidden files (a dot or an underscore first) and
 * the manifest are not input. Folders are walked to the end, but no folder twice, so a loop of links ends.
 */
final class InputFiles {
    private final Configuration hadoop;
    private final Set<String> seenFolders = new HashSet<>();
    private final Set<String> seenFiles = new HashSet<>();
    private final List<InputFile> found = new ArrayList<>();

    private InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * All files of all inputs.
     *
     * @param skip a file that is not input although it lies there, such as the manifest; may be null
     */
    static List<InputFile> list(List<String> inputs, String skip, Configuration hadoop) {
        InputFiles files = new InputFiles(hadoop);
        if (skip != null) {
            files.seenFiles.add(files.qualified(skip));
        }
        inputs.forEach(files::addInput);
        if (files.found.isEmpty()) {
            throw new InputException(
                    "--input " + String.join(" ", inputs) + " holds no files: name a folder with .txt dispatches");
        }
        files.found.sort(Comparator.comparing(InputFile::relative).thenComparing(InputFile::uri));
        return files.found;
    }

    private String qualified(String path) {
        try {
            Path p = new Path(path);
            FileSystem fs = p.getFileSystem(hadoop);
            return real(fs.makeQualified(p));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private void addInput(String input) {
        try {
            Path path = new Path(input);
            FileSystem fs = path.getFileSystem(hadoop);
            FileStatus[] roots = fs.globStatus(path);
            if (roots == null || roots.length == 0) {
                throw new FileNotFoundException("no such file or folder");
            }
            for (FileStatus root : roots) {
                Path base = root.isDirectory() ? root.getPath() : root.getPath().getParent();
                add(fs, base, root);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(input, e);
        }
    }

    private static InputException unreadable(String input, Exception e) {
        return new InputException("--input " + input + " cannot be read (" + e.getMessage() + "): check the path", e);
    }

    private void add(FileSystem fs, Path base, FileStatus status) throws IOException {
        Path path = status.getPath();
        if (status.isDirectory()) {
            if (seenFolders.add(real(path))) {
                addFolder(fs, base, path);
            }
        } else if (seenFiles.add(real(path))) {
            found.add(new InputFile(path.toString(), relative(base, path), "", status.getLen()));
        }
    }

    private void addFolder(FileSystem fs, Path base, Path folder) throws IOException {
        Set<String> listed = new HashSet<>();
        for (FileStatus child : fs.listStatus(folder)) {
            listed.add(child.getPath().getName());
            if (!hidden(child.getPath().getName())) {
                add(fs, base, child);
            }
        }
        addDangling(base, folder, listed);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    /** Hadoop leaves out links that lead nowhere; here they become files that cannot be read, so that none is lost. */
    private void addDangling(Path base, Path folder, Set<String> listed) {
        String[] names = isLocal(folder) ? new File(folder.toUri().getPath()).list() : null;
        for (String name : names == null ? new String[0] : names) {
            Path path = new Path(folder, name);
            if (!listed.contains(name) && !hidden(name) && seenFiles.add(path.toString())) {
                found.add(new InputFile(path.toString(), relative(base, path), "", 0));
            }
        }
    }

    private static String relative(Path base, Path path) {
        return base.toUri().relativize(path.toUri()).getPath();
    }

    private static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    /** The path behind symbolic links, so that a link to a parent folder is seen as the folder that it is. */
    private static String real(Path path) throws IOException {
        if (!isLocal(path)) {
            return path.toString();
        }
        java.nio.file.Path local = java.nio.file.Path.of(path.toUri().getPath());
        return java.nio.file.Files.exists(local) ? local.toRealPath().toString() : local.toString();
    }
}
