package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dispatchlens.common.error.InputException;

/** Reads labelled data: a JSON Lines file, or all {@code *.jsonl} of a folder in the order of their names. */
final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFile() {}

    /** One line of a file. */
    record Row(Path file, int line, JsonNode node) {
        /** The text of a field; throws {@link InputException} when it is missing. */
        String text(String field) {
            JsonNode value = node.path(field);
            if (value.isMissingNode() || value.isNull()) {
                throw new InputException(place() + ": the field \"" + field + "\" is missing");
            }
            return value.asText();
        }

        String text(String field, String otherwise) {
            JsonNode value = node.path(field);
            return value.isMissingNode() || value.isNull() ? otherwise : value.asText();
        }

        int integer(String field) {
            if (!node.path(field).isIntegralNumber()) {
                throw new InputException(place() + ": the field \"" + field + "\" must be a whole number");
            }
            return node.path(field).intValue();
        }

        /** A list of texts, or one text as a list of one; empty when missing. */
        List<String> texts(String field) {
            JsonNode value = node.path(field);
            return value.isTextual()
                    ? List.of(value.asText())
                    : StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
        }

        String place() {
            return file + " line " + line;
        }
    }

    /** All rows; throws {@link InputException} where there is no file or a line is no JSON object. */
    static List<Row> read(Path path) {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(path)) {
            readInto(rows, file);
        }
        if (rows.isEmpty()) {
            throw new InputException("--gold " + path + " holds no row: expected JSON Lines (*.jsonl)");
        }
        return rows;
    }

    /** The same, by the field {@code article_id} in the order of the ids. */
    static Map<String, List<Row>> byArticle(Path path) {
        return read(path).stream()
                .collect(Collectors.groupingBy(r -> r.text("article_id"), TreeMap::new, Collectors.toList()));
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new InputException("--gold " + path + " is neither a file nor a folder");
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException e) {
            throw new InputException("--gold " + path + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static void readInto(List<Row> rows, Path file) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file, number, line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new InputException(file + " line " + number + " is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    private static Row row(Path file, int number, String line) throws JsonProcessingException {
        Row row = new Row(file, number, JSON.readTree(line));
        if (!row.node().isObject()) {
            throw new InputException(row.place() + " is no JSON object");
        }
        return row;
    }
}
