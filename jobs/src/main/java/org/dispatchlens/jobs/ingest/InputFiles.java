package org.dispatchlens.jobs.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.run.RunOptions;

/**
 * Lists the files of the inputs, once each, in the order of their names. Hidden files and folders (a dot or an underscore
 * first) and the manifest are not input, unless an input names them.
 */
final class InputFiles {
    private final Configuration hadoop;
    private final LocalTree local = new LocalTree();
    private final RemoteFiles remote = new RemoteFiles();

    private InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The files that a run reads: at most {@code --limit} of them, in the order of their names. */
    static List<InputFile> list(RunOptions options, Configuration hadoop) {
        String manifest = options.manifest().map(Object::toString).orElse(null);
        return limited(list(options.inputs(), manifest, hadoop), options.limit());
    }

    static List<InputFile> limited(List<InputFile> files, int limit) {
        return limit > 0 && limit < files.size() ? List.copyOf(files.subList(0, limit)) : files;
    }

    /**
     * All files of all inputs.
     *
     * @param skip a file that is not input although it lies there, such as the manifest; may be null
     */
    static List<InputFile> list(List<String> inputs, String skip, Configuration hadoop) {
        InputFiles files = new InputFiles(hadoop);
        if (skip != null) {
            files.skip(skip);
        }
        inputs.forEach(files::addInput);
        List<InputFile> found = files.found(inputs);
        if (found.isEmpty()) {
            throw new InputException("--input " + String.join(" ", inputs)
                    + " holds no files: name a folder with .txt dispatches, or archives or tables of them");
        }
        found.sort(Comparator.comparing(InputFile::relative).thenComparing(InputFile::uri));
        return found;
    }

    private List<InputFile> found(List<String> inputs) {
        try {
            List<InputFile> found = new ArrayList<>(local.files());
            found.addAll(remote.files());
            return found;
        } catch (IOException e) {
            throw unreadable(String.join(" ", inputs), e);
        }
    }

    static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    private void skip(String file) {
        try {
            Path path = new Path(file);
            Path qualified = path.getFileSystem(hadoop).makeQualified(path);
            if (isLocal(qualified)) {
                local.skip(nio(qualified));
            } else {
                remote.skip(qualified);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
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
                if (isLocal(root.getPath())) {
                    local.add(nio(root.getPath()));
                } else {
                    remote.add(fs, root);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(input, e);
        }
    }

    private static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    private static java.nio.file.Path nio(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    private static InputException unreadable(String input, Exception e) {
        return new InputException("--input " + input + " cannot be read (" + e.getMessage() + "): check the path", e);
    }
}
