package org.dispatchlens.common.ingest;

import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** Names of source files: bare names and article ids. */
public final class SourceNames {
    private static final Set<String> TEXT_EXTENSIONS = WordSet.of("txt", "text");

    private SourceNames() {}

    /** The last part of a path or URI, with {@code /}, {@code \} or {@code !} between parts. */
    public static String bareName(String sourceFile) {
        String path = sourceFile.replace('\\', '/').replace('!', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The bare name without {@code .txt} or {@code .txt.gz}; other extensions stay, so that ids remain distinct. */
    public static String articleId(String sourceFile) {
        String name = bareName(sourceFile);
        String plain = extension(name).equals("gz") ? stem(name) : name;
        String id = TEXT_EXTENSIONS.contains(extension(plain)) ? stem(plain) : plain;
        return id.isEmpty() ? name : id;
    }

    /**
     * The id of a source whose bare id another one has too: its place in front, parts divided by {@code __}. {@code
     * north/1.txt} becomes {@code north__1}; the row {@code north/rows.jsonl#17} with the id 17 {@code
     * north__rows.jsonl__17}.
     *
     * @param bareId the id that stands in the row, or that {@link #articleId} gives
     */
    public static String qualifiedId(String source, String bareId) {
        String row = "#" + bareId;
        String place = source.endsWith(row)
                ? source.substring(0, source.length() - row.length()) + "/"
                : source.substring(0, source.lastIndexOf('/') + 1);
        return place.replace("/", "__") + bareId;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
