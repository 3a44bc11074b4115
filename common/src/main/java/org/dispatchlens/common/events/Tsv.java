package org.dispatchlens.common.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of tab-separated tables as GDELT publishes them: no quotation marks, so that no cell may hold a tab or a line end. */
final class Tsv {
    private Tsv() {}

    /**
     * Writes a table.
     *
     * @param header column names; none where the file has no header line
     * @return how many rows there are
     */
    static long write(Path file, List<String> header, Stream<List<String>> rows) {
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (!header.isEmpty()) {
                out.write(line(header) + "\n");
            }
            for (Iterator<List<String>> i = rows.iterator(); i.hasNext(); written++) {
                out.write(line(i.next()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
        return written;
    }

    /** One line without its line feed. */
    static String line(List<String> cells) {
        return cells.stream().map(Tsv::cell).collect(Collectors.joining("\t"));
    }

    /** The text with every control and line-breaking char as a blank, blanks in a row as one, and none at its ends. */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                blank = true;
            } else {
                if (blank && !cell.isEmpty()) {
                    cell.append(' ');
                }
                blank = false;
                cell.append(c);
            }
        }
        return cell.toString();
    }
}
