package org.dispatchlens.jobs.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.jobs.Script;

/** A notebook as it lies in a file. */
record Notebook(Path file, JsonNode json) {
    /** Where the stored ones are. */
    static final Path FOLDER = Script.ROOT.resolve("notebooks");

    static Notebook read(Path file) throws IOException {
        return new Notebook(file, new ObjectMapper().readTree(file.toFile()));
    }

    /** The names of all that are stored. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ipynb"))
                    .map(name -> name.substring(0, name.length() - ".ipynb".length()))
                    .sorted()
                    .toList();
        }
    }

    List<JsonNode> cells(String type) {
        List<JsonNode> cells = new ArrayList<>();
        json.path("cells").forEach(cell -> {
            if (cell.path("cell_type").asText().equals(type)) {
                cells.add(cell);
            }
        });
        return cells;
    }

    List<JsonNode> outputs() {
        List<JsonNode> outputs = new ArrayList<>();
        cells("code").forEach(cell -> cell.path("outputs").forEach(outputs::add));
        return outputs;
    }

    /** All that the cells printed. */
    String printed() {
        StringBuilder text = new StringBuilder();
        outputs().forEach(output -> text.append(joined(output.path("text"))));
        return text.toString();
    }

    long pictures() {
        return outputs().stream()
                .filter(output -> output.path("data").has("image/png"))
                .count();
    }

    /** A text that is stored as one string or as a list of lines. */
    static String joined(JsonNode lines) {
        StringBuilder text = new StringBuilder(lines.isTextual() ? lines.asText() : "");
        lines.forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    /** What a reader of the page sees: its text without marks and pictures, white space as single spaces. */
    static String seen(String html) {
        return html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&para;", "")
                .replace("\u00b6", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
