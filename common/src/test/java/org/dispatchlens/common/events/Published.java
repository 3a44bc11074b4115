package org.dispatchlens.common.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The field lists of the published specifications, as test data with their sources. */
final class Published {
    private Published() {}

    /** The lines of a list without its comments. */
    static List<String> lines(String list) {
        try (InputStream in = Published.class.getResourceAsStream("/events/" + list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind a word of PLOVER's lists. */
    static Set<String> plover(String list, String word) {
        return Set.copyOf(lines(list).stream()
                .filter(line -> line.equals(word) || line.startsWith(word + " "))
                .map(line -> CodeTable.words(line.substring(word.length())))
                .findFirst()
                .orElseThrow());
    }
}
