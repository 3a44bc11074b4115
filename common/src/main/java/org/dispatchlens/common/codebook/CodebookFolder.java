package org.dispatchlens.common.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.error.InputException;

/** Reads the folder that a user names with {@code --codebook}. */
final class CodebookFolder {
    static final String EXTENSION = ".yaml";

    private CodebookFolder() {}

    /**
     * The texts of its files by name without extension. Hidden files and notes ({@code *.md}) are left alone.
     *
     * @throws InputException where it is no folder, holds no codebook file or something else
     */
    static TreeMap<String, String> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    "--codebook " + folder + " is not a folder: name a folder with codebook YAML files");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        files(folder).forEach(file -> texts.put(name(file), text(file)));
        if (texts.isEmpty()) {
            throw new InputException(
                    "--codebook " + folder + " holds no codebook file: expected one or more of " + known());
        }
        return texts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException("--codebook " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        List<String> names =
                CodebookFiles.NAMES.stream().map(n -> n + EXTENSION).toList();
        if (!names.contains(name)) {
            throw new InputException(
                    file + " is no codebook file" + Nearest.hint(name, names) + " Expected one or more of " + known());
        }
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private static String known() {
        return CodebookFiles.NAMES.stream().map(name -> name + EXTENSION).collect(Collectors.joining(", "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }
}
