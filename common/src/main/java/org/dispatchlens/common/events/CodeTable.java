package org.dispatchlens.common.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The code tables in the resources folder {@code events/}: CSV with a header line and comments after {@code #}. */
final class CodeTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private CodeTable() {}

    /** The rows by column name. */
    static List<Map<String, String>> rows(String name) {
        try (CSVParser parser = CSVParser.parse(text(name), FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading events/" + name, e);
        }
    }

    /** The file as it is. */
    static String text(String name) {
        try (InputStream in = CodeTable.class.getResourceAsStream("/events/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading events/" + name, e);
        }
    }

    /** The words of a cell. */
    static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }
}
