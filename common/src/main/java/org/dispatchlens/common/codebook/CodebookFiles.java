package org.dispatchlens.common.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.error.InputException;

/**
 * The codebook's YAML files: the built-in ones, each replaced by a file of the same name in the user's folder. Holds the
 * user's texts, not their place, so that it can be sent to other machines.
 *
 * @param folder what error messages call the user's folder, or empty
 * @param overrides text of the user's files by name without extension
 */
public record CodebookFiles(String folder, TreeMap<String, String> overrides) implements java.io.Serializable {
    private static final String ROOT = "/codebook/";
    private static final String EXTENSION = ".yaml";

    /** Every file of the codebook, in the order in which it is hashed. */
    public static final List<String> NAMES = List.of(
            "actors",
            "ambiguities",
            "blame",
            "clauses",
            "coding",
            "figure-groups",
            "figures",
            "furniture",
            "outlets",
            "persons",
            "references",
            "roles",
            "sentiment",
            "speech",
            "stories",
            "victim-side",
            "violence",
            "wording");

    public static CodebookFiles builtIn() {
        return new CodebookFiles("", new TreeMap<>());
    }

    /** Built-in files, each replaced by the one of the same name in {@code folder}. */
    public static CodebookFiles withOverrides(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    "--codebook " + folder + " is not a folder: name a folder with codebook YAML files");
        }
        TreeMap<String, String> overrides = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(EXTENSION)).forEach(file -> add(overrides, file));
        } catch (IOException e) {
            throw new InputException("--codebook " + folder + " cannot be listed: " + e.getMessage(), e);
        }
        if (overrides.isEmpty()) {
            throw new InputException("--codebook " + folder + " holds no codebook file: expected one or more of "
                    + String.join(".yaml, ", NAMES) + EXTENSION);
        }
        return new CodebookFiles(folder.toString(), overrides);
    }

    /** The same files, the one of that name with another text; {@code folder} stays what messages call their place. */
    public CodebookFiles with(String name, String text) {
        TreeMap<String, String> changed = new TreeMap<>(overrides);
        changed.put(name, text);
        return new CodebookFiles(folder, changed);
    }

    private static void add(TreeMap<String, String> overrides, Path file) {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - EXTENSION.length());
        if (!NAMES.contains(name)) {
            throw new InputException(file + " is no codebook file: expected one or more of "
                    + String.join(".yaml, ", NAMES) + EXTENSION);
        }
        try {
            overrides.put(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException(file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    /** Reads {@code <name>.yaml}, checks it against its schema and binds it. */
    public <T> T read(String name, Class<T> type) {
        return YamlFile.parse(text(name), location(name), name, type);
    }

    /** The file's text as it will be used. */
    public String text(String name) {
        return Optional.ofNullable(overrides.get(name)).orElseGet(() -> builtInText(name));
    }

    /** What error messages call a file. */
    public String location(String name) {
        return overrides.containsKey(name)
                ? Path.of(folder, name + EXTENSION).toString()
                : "built-in codebook " + name + EXTENSION;
    }

    /** SHA-256 over all files as used, in hexadecimal: two runs with the same hash applied the same rules. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : NAMES) {
                digest.update((name + "\n" + text(name) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String builtInText(String name) {
        try (InputStream in = CodebookFiles.class.getResourceAsStream(ROOT + name + EXTENSION)) {
            if (in == null) {
                throw new IllegalStateException("no built-in codebook file " + name + EXTENSION);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading codebook file " + name, e);
        }
    }
}
