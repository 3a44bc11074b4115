package org.dispatchlens.common.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of short texts with the rows that a reader expects of them: fields parted by semicolons, rows by bars, remarks
 * behind {@code #}.
 */
public final class SentenceTable {
    private SentenceTable() {}

    /** The lines of a test resource, each cut into at most {@code fields} fields; the last may hold semicolons. */
    public static Stream<String[]> of(String resource, int fields) {
        try (InputStream in = SentenceTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", fields))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a field; none where it is empty. */
    public static List<String> rows(String expected) {
        return Arrays.stream(expected.split("\\|"))
                .map(String::trim)
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
