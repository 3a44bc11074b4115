package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.text.Sha256;

/**
 * The codebook's YAML files: the built-in ones with what the files of the same names in a user's folder add, change and
 * remove ({@link CodebookMerge}). Holds the user's texts, not their place, so that it can be sent to other machines.
 *
 * @param folder what error messages call the user's folder, or empty
 * @param overrides text of the user's files by name without extension
 */
public record CodebookFiles(String folder, TreeMap<String, String> overrides) implements java.io.Serializable {
    private static final String ROOT = "/codebook/";

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

    /**
     * The built-in files with those of a folder on top.
     *
     * @throws InputException where the folder or a name in it is wrong; what the files say is checked when it is read
     */
    public static CodebookFiles withOverrides(Path folder) {
        return new CodebookFiles(folder.toString(), CodebookFolder.read(folder));
    }

    /** The same files, one of them with another value of a setting. */
    public CodebookFiles with(String name, String setting, boolean value) {
        ObjectNode tree = (ObjectNode) tree(name).deepCopy();
        tree.put(setting, value).put(CodebookMerge.MODE, "replace");
        TreeMap<String, String> changed = new TreeMap<>(overrides);
        changed.put(name, tree.toString());
        return new CodebookFiles(folder, changed);
    }

    /** Reads {@code <name>.yaml}, checks it against its schema and binds it. */
    public <T> T read(String name, Class<T> type) {
        if (!overrides.containsKey(name)) {
            return YamlFile.parse(builtInText(name), location(name), name, type);
        }
        try {
            return YamlFile.YAML.treeToValue(tree(name), type);
        } catch (JsonProcessingException e) {
            throw new InputException(location(name) + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * A file as it is used.
     *
     * @throws InputException with the first error of the user's file
     */
    JsonNode tree(String name) {
        Merged merged = merged(name);
        merged.findings().stream().filter(CodebookFinding::error).findFirst().ifPresent(error -> {
            throw new InputException(error.toString());
        });
        return merged.tree();
    }

    /** A file as it is used, with what the user's file has to do with it. */
    Merged merged(String name) {
        JsonNode builtIn = LocatedYaml.parse(builtInText(name), location(name)).tree();
        String text = overrides.get(name);
        return text == null
                ? Merged.builtIn(builtIn)
                : CodebookMerge.merge(name, location(name), builtIn, LocatedYaml.parse(text, location(name)));
    }

    /**
     * What is wrong or useless in the user's files, taken one by one.
     *
     * @throws InputException where one is not YAML
     */
    public List<CodebookFinding> findings() {
        return overrides.keySet().stream()
                .flatMap(name -> merged(name).findings().stream())
                .toList();
    }

    /** What error messages call a file. */
    public String location(String name) {
        return overrides.containsKey(name)
                ? Path.of(folder, name + CodebookFolder.EXTENSION).toString()
                : "built-in codebook " + name + CodebookFolder.EXTENSION;
    }

    /** Where the row with that key stands that a message should point at. */
    public CodebookPlace place(String name, String key) {
        return CodebookPlace.of(this, name, key);
    }

    /** Where the user's file removes the row with that key; empty where it does not. */
    public Optional<CodebookPlace> removal(String name, String key) {
        return Optional.ofNullable(merged(name).removed().get(key))
                .map(line -> new CodebookPlace(location(name), line, true));
    }

    /** SHA-256 over all files as used, in hexadecimal: two runs with the same hash applied the same rules. */
    public String hash() {
        return hash(NAMES);
    }

    /** SHA-256 over some of the files as used: what reads only these gives the same for the same hash. */
    public String hash(List<String> names) {
        return Sha256.hex(
                names.stream().map(name -> name + "\n" + content(name) + "\n").collect(Collectors.joining()));
    }

    /** The built-in text, or what became of it by a user's file that changes something. */
    private String content(String name) {
        String builtIn = builtInText(name);
        if (!overrides.containsKey(name)) {
            return builtIn;
        }
        JsonNode tree = tree(name);
        return tree.equals(LocatedYaml.parse(builtIn, name).tree()) ? builtIn : tree.toString();
    }

    /** All that rows of evidence can name, and all that the user's files add or change. */
    public List<CodebookItem> items() {
        return NAMES.stream()
                .flatMap(name -> CodebookItems.of(name, merged(name)).stream())
                .toList();
    }

    /** The built-in file {@code <name>.yaml} as it is written. */
    public static String builtInText(String name) {
        try (InputStream in = CodebookFiles.class.getResourceAsStream(ROOT + name + CodebookFolder.EXTENSION)) {
            if (in == null) {
                throw new IllegalStateException("no built-in codebook file " + name + CodebookFolder.EXTENSION);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading codebook file " + name, e);
        }
    }
}
