package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists files of this machine with one look at each, so that a million take seconds.
 *
 * <p>No folder is walked twice, so a loop of links ends and a file of two inputs counts once. Links are followed when
 * everything else was listed: a file is named by its own path where that is input too. A link that leads nowhere is
 * listed, so that it becomes a reject.
 */
final class LocalTree {
    private final Set<Path> folders = new HashSet<>();
    /** Files that were met on another way than through their folder, by their real path. */
    private final Set<Path> singles = new HashSet<>();

    private final Deque<Found> links = new ArrayDeque<>();
    private final List<InputFile> files = new ArrayList<>();

    private record Found(Path base, String uri, Path path) {}

    void skip(Path file) {
        singles.add(real(file));
    }

    /** Adds a root: a file, or a folder with all that is in it. */
    void add(Path root) throws IOException {
        boolean folder = Files.isDirectory(root);
        Path base = folder ? root : root.getParent();
        Found found = new Found(base, "file:" + base, root);
        if (folder) {
            walk(found);
        } else {
            addSingle(found);
        }
    }

    /** What was found; to be asked once, after the last root. */
    List<InputFile> files() throws IOException {
        while (!links.isEmpty()) {
            Found link = links.removeFirst();
            if (Files.isDirectory(link.path())) {
                walk(link);
            } else {
                addSingle(link);
            }
        }
        return Collections.unmodifiableList(files);
    }

    private void walk(Found root) throws IOException {
        Deque<Found> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Found folder = todo.removeFirst();
            Path real = real(folder.path());
            if (folders.add(real)) {
                children(folder, real, todo);
            }
        }
    }

    private void children(Found folder, Path real, Deque<Found> todo) throws IOException {
        List<Found> linked = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path())) {
            for (Path child : children) {
                if (!InputFiles.hidden(child.getFileName().toString())) {
                    child(new Found(folder.base(), folder.uri(), child), real, todo, linked);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        linked.sort(Comparator.comparing(Found::path));
        links.addAll(linked);
    }

    private void child(Found child, Path folder, Deque<Found> folders, List<Found> linked) throws IOException {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(child.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isDirectory()) {
                folders.add(child);
            } else if (is.isSymbolicLink()) {
                linked.add(child);
            } else if (singles.isEmpty()
                    || !singles.contains(folder.resolve(child.path().getFileName()))) {
                add(child, is.size());
            }
        } catch (NoSuchFileException e) {
            // It vanished while the folder was read; reading it will make a reject of it.
            add(child, 0);
        }
    }

    /** Adds a file that an input or a link names, unless it is input already. */
    private void addSingle(Found found) throws IOException {
        Path real = real(found.path());
        boolean walked = Files.exists(real)
                && folders.contains(real.getParent())
                && !InputFiles.hidden(real.getFileName().toString());
        if (singles.add(real) && !walked) {
            add(found, Files.isRegularFile(real) ? Files.size(real) : 0);
        }
    }

    private void add(Found found, long size) {
        files.add(
                new InputFile(found.uri(), found.base().relativize(found.path()).toString(), size));
    }

    /** The path behind symbolic links; where they lead nowhere, the path itself. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
